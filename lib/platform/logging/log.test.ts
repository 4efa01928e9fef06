import { afterEach, describe, expect, it, vi } from "vitest";
import { logFailure } from "./log";
import { redactConsole } from "./redact-console";

afterEach(() => vi.restoreAllMocks());

describe("a log line", () => {
  it("tells the place and the kind, never the message", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    logFailure("action.save-check-in", new TypeError("note was: ik durf dit niemand te zeggen"));
    const line = String(write.mock.calls[0]?.[0]);
    expect(line).toContain("TypeError");
    expect(line).toContain("log.test.ts");
    expect(line).not.toContain("niemand");
  });

  it("takes no line of the message for a place", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    logFailure("x", new Error("refused: note\n  at home I could not say it\n  at night neither"));
    const line = String(write.mock.calls[0]?.[0]);
    expect(line).not.toContain("could not say");
    expect(line).not.toContain("at night");
    expect(line).toContain("log.test.ts");
  });

  it("is all that the console says, whatever the framework prints", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const quiet = { error: () => undefined, warn: () => undefined } satisfies Pick<Console, "error" | "warn">;
    redactConsole(quiet);
    const said: Pick<Console, "error" | "warn"> = quiet;
    said.error("⨯", new SyntaxError('Unexpected token, "ik durf dit niemand" is not valid JSON'));
    said.warn("niet gelukt: ik durf dit niemand te zeggen");
    const lines = write.mock.calls.map(([line]) => String(line));
    expect(lines.map((line) => JSON.parse(line).errorName)).toEqual(["SyntaxError", "string"]);
    expect(lines.join()).not.toContain("niemand");
  });

  it("survives something that is no error", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    logFailure("x", "een zin met inhoud");
    expect(String(write.mock.calls[0]?.[0])).not.toContain("inhoud");
  });
});
