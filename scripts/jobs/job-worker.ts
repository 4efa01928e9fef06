import { parentPort } from "node:worker_threads";
import { HANDLERS } from "./handlers";
import { jobRequestSchema, type JobReply } from "../../lib/platform/jobs/messages";

// The entry of every worker thread. Messages arrive one at a time: the next job is sent when this one answered.
const port = parentPort;
const reply = (message: JobReply) => port?.postMessage(message);

port?.on("message", (message: unknown) => {
  void answer(message).catch((error: unknown) => {
    reply({ state: "failed", errorName: error instanceof Error ? error.name : typeof error });
  });
});

async function answer(message: unknown): Promise<void> {
  const { name, input } = jobRequestSchema.parse(message);
  const load = HANDLERS[name];
  if (!load) throw new RangeError("There is no such job");
  const { default: run } = await load();
  reply({ state: "started" });
  reply({ state: "done", output: await run(input) });
}
