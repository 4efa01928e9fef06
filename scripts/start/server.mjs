// The server itself, as a child of the supervisor: node server.mjs PORT [next's arguments for the host]
import { setDefaultResultOrder } from "node:dns";
import { fileURLToPath } from "node:url";
import { checkpointWal } from "./checkpoint-wal.mjs";
import { installRequestGate } from "./request-gate.mjs";
import { runNext } from "./run-next.mjs";
import { joinSupervisor } from "./supervised.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [stallSeconds, port, ...hostArguments] = process.argv.slice(2);

// What the server writes, such as the log of the database, is for its owner only.
process.umask(0o077);
process.chdir(root);
// "localhost" then means 127.0.0.1, which every client of this computer reaches by either name.
setDefaultResultOrder("ipv4first");
process.once("exit", () => checkpointWal(root, process.env.DATABASE_URL ?? ""));
installRequestGate();
joinSupervisor(Number(stallSeconds));
// Next handles the signals; it finishes the requests that are under way.
await runNext(root, "start", port, hostArguments);
