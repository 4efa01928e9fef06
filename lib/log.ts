/** What a log line may say: where and what kind, never content, an e-mail address or a token. */
interface LogLine {
  event: string;
  code?: string;
  /** The class of an error; its message can hold content and stays out. */
  errorName?: string;
  /** Source places of the stack, without the message. */
  frames?: string[];
}

/** Writes one structured line to standard error. */
export function logFailure(event: string, error: unknown): void {
  const line: LogLine = { event, errorName: error instanceof Error ? error.name : typeof error };
  if (error instanceof Error) {
    line.frames = (error.stack ?? "")
      .split("\n")
      .filter((each) => /^\s+at /.test(each))
      .slice(0, 5)
      .map((each) => each.trim());
    if ("code" in error && typeof error.code === "string") line.code = error.code;
  }
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
