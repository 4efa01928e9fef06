// npm run restore -- FILE: puts a backup into an empty instance that does not run.
import path from "node:path";
import { runCommand, StartFailure } from "./start/failure.mjs";
import { prepare } from "./start/prepare.mjs";
import { complaintOf } from "./start/run-tool.mjs";
import { existingInstance, root } from "./store/instance.mjs";

await runCommand(async () => {
  const [given] = process.argv.slice(2);
  if (!given) throw new StartFailure("say which backup: npm run restore -- FILE");
  existingInstance();
  const { environment } = await prepare(root);
  const complaint = await complaintOf(root, "tsx", ["scripts/store/restore.ts", path.resolve(given)], environment);
  if (complaint !== null) throw new StartFailure(complaint);
}, "Nothing was restored");
