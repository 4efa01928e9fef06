import { fileURLToPath } from "node:url";
import { generateClients } from "./prisma/generate-clients.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
console.log(generateClients(root) ? "Database clients generated." : "Database clients are up to date.");
