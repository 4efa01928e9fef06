/** What a log line may say: where and what kind, never content, an e-mail address or a token. */
interface LogLine {
  /** When, in UTC. */
  at: string;
  event: string;
  code?: string;
  /** The class of an error; its message can hold content and stays out. */
  errorName?: string;
  /** Source places of the stack, without the message. */
  frames?: string[];
}

/** Writes one structured line to standard error. */
export function logFailure(event: string, error: unknown): void {
  const line: LogLine = {
    at: new Date().toISOString(),
    event,
    errorName: error instanceof Error ? error.name : typeof error,
  };
  if (error instanceof Error) {
    line.frames = framesOf(error);
    if ("code" in error && typeof error.code === "string") line.code = error.code;
  }
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

// The stack begins with the message, and a message of several lines can hold some that look like a place.
function framesOf({ message, stack = "" }: Error): string[] {
  const start = stack.indexOf(message);
  return (start === -1 ? "" : stack.slice(start + message.length))
    .split("\n")
    .filter((each) => /^\s+at \S.*:\d+:\d+\)?$/.test(each))
    .slice(0, 5)
    .map((each) => each.trim());
}
