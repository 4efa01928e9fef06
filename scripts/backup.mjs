// npm run backup [-- FILE]: a consistent copy of the instance, which may be running, to a file of its own.
import path from "node:path";
import { runCommand, StartFailure } from "./start/failure.mjs";
import { complaintOf } from "./start/run-tool.mjs";
import { existingInstance, root } from "./store/instance.mjs";

await runCommand(async () => {
  const { environment } = existingInstance();
  const file = path.resolve(process.argv[2] ?? `keerpunt-${new Date().toISOString().slice(0, 10)}.backup`);
  const complaint = await complaintOf(root, "tsx", ["scripts/store/backup.ts", file], environment);
  if (complaint !== null) throw new StartFailure(complaint);
}, "No backup was made");
