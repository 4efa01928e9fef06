import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";
import { MAX_FILE_BYTES } from "@/lib/platform/http/limits";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("decodeText", () => {
  it("reads UTF-8 with and without a mark", () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], "één"))).toEqual({
      ok: true,
      value: { text: "één", encoding: "utf-8" },
    });
    expect(decodeText(bytes("één"))).toMatchObject({ value: { text: "één" } });
  });

  it("reads UTF-16 of both orders when the mark says so", () => {
    const little = Buffer.from("\ufeffdatum;één\n", "utf16le");
    const big = Buffer.from(little).swap16();
    expect(decodeText(little)).toMatchObject({ value: { text: "datum;één\n", encoding: "utf-16le" } });
    expect(decodeText(big)).toMatchObject({ value: { text: "datum;één\n", encoding: "utf-16be" } });
  });

  it("falls back to windows-1252", () => {
    expect(decodeText(bytes("caf", [0xe9], " ", [0x80]))).toMatchObject({
      value: { text: "café €", encoding: "windows-1252" },
    });
  });

  it("makes every line end the same", () => {
    expect(decodeText(bytes("a\r\nb\rc\n"))).toMatchObject({ value: { text: "a\nb\nc\n" } });
  });

  it("says where a binary file stops being text", () => {
    expect(decodeText(bytes("a,b\r\nc,", [0], "d"))).toEqual({
      ok: false,
      fault: { code: "not-text", line: 2, column: 3 },
    });
    expect(decodeText(bytes("PK", [3, 4, 0xff]))).toMatchObject({ fault: { code: "not-text", line: 1, column: 3 } });
  });

  it("refuses empty and far too large files", () => {
    expect(decodeText(bytes(""))).toMatchObject({ fault: { code: "empty-file" } });
    expect(decodeText(bytes(" \r\n"))).toMatchObject({ fault: { code: "empty-file" } });
    expect(decodeText(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({ fault: { code: "too-large" } });
  });

  it("never throws and never lets a NUL through", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        const decoded = decodeText(input);
        if (decoded.ok) expect(decoded.value.text).not.toContain("\0");
      }),
      { numRuns: 1000 },
    );
  });
});
