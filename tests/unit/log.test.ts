import { afterEach, describe, expect, it, vi } from "vitest";
import { logFailure } from "@/lib/log";

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

  it("survives something that is no error", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    logFailure("x", "een zin met inhoud");
    expect(String(write.mock.calls[0]?.[0])).not.toContain("inhoud");
  });
});
