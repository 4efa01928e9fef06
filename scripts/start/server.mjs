// The server itself, as a child of the supervisor: node server.mjs STALL_SECONDS PORT [HOSTNAME]
import { setDefaultResultOrder } from "node:dns";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkpointWal } from "./checkpoint-wal.mjs";
import { serverFile } from "./build-server.mjs";
import { joinSupervisor } from "./supervised.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [stallSeconds, port, hostname] = process.argv.slice(2);

// What the server writes, such as the log of the database, is for its owner only.
process.umask(0o077);
process.chdir(root);
// "localhost" then means 127.0.0.1, which every client of this computer reaches by either name.
setDefaultResultOrder("ipv4first");
process.once("exit", () => checkpointWal(root, process.env.DATABASE_URL ?? ""));
joinSupervisor(Number(stallSeconds));
const { serveApp } = await import(pathToFileURL(serverFile(root)).href);
await serveApp({ root, port: Number(port), hostname });
