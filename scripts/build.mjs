// npm run build: what `npm start` builds, without starting; for an image that is built once and run elsewhere.
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./start/build.mjs";
import { runCommand } from "./start/failure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const { generateClients } = await import("./prisma/generate-clients.mjs");
  generateClients(root);
  await ensureBuild(root, { ...process.env, NEXT_TELEMETRY_DISABLED: "1" });
}, "Keerpunt cannot be built");
