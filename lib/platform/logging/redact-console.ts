import { logFailure } from "./log";

/**
 * From here on the console of this process says what the log may say: the kind of an error and where it came from. The
 * framework prints the message of whatever it catches, and a message can quote what somebody sent or wrote.
 */
export function redactConsole(target: Pick<Console, "error" | "warn"> = globalThis.console): void {
  for (const method of ["error", "warn"] as const) {
    target[method] = (...said: unknown[]) => {
      logFailure(`server.${method}`, said.find((each) => each instanceof Error) ?? said[0]);
    };
  }
}
