import { EXIT_CODES, STOPPING } from "./supervise.mjs";
import { startWatchdog } from "./watchdog.mjs";

/**
 * What a server under supervision does besides serving: it says that it heard a signal, ends when its supervisor is
 * gone (a server left behind would keep the port), and is watched for standing still.
 *
 * @param {number} stallSeconds
 */
export function joinSupervisor(stallSeconds) {
  startWatchdog(stallSeconds);
  if (!process.connected) return;
  for (const signal of Object.keys(EXIT_CODES)) process.on(signal, () => stopOrSaySo(signal));
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // The channel by itself keeps no process alive.
  process.channel?.unref();
}

function stopOrSaySo(signal) {
  // Nobody else listens yet: there is nothing under way to finish.
  if (process.listenerCount(signal) === 1) process.exit(EXIT_CODES[signal]);
  if (process.connected) process.send(STOPPING);
}
