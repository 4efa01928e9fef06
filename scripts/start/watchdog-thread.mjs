import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

const STANDARD_ERROR = 2;
const { beats, stallMs, checkMs } = workerData;
let lastBeat = -1;
let stoodStillMs = 0;

// Checks are counted rather than the clock read: a computer that slept has missed its beats and its checks alike.
setInterval(() => {
  const beat = Atomics.load(beats, 0);
  stoodStillMs = beat === lastBeat ? stoodStillMs + checkMs : 0;
  lastBeat = beat;
  if (stoodStillMs < stallMs) return;
  // Written directly: the streams of a thread pass through the loop that stands still.
  writeSync(STANDARD_ERROR, `${JSON.stringify({ at: new Date().toISOString(), event: "watchdog.stalled" })}\n`);
  process.kill(process.pid, "SIGKILL");
}, checkMs);
