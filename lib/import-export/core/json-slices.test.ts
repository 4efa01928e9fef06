import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterBlanks, elementsAt, JsonSyntaxFault, membersAt, sliceAt, valueIn } from "./json-slices";
import { plainText } from "@/lib/platform/text/plain-text";
import { expectLinear } from "@/tests/setup/expect-linear";

const plainTexts = (_key: string, value: unknown) => (typeof value === "string" ? plainText(value) : value);
const written = fc
  .jsonValue()
  .chain((value) => fc.constantFrom(0, 2, "\t").map((gap) => JSON.stringify(value, null, gap)));

describe("a slice of JSON", () => {
  it("is the whole of any value, whatever follows", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("", ",", " ]", "}", "\n"), (json, after) => {
        const slice = sliceAt(json + after, 0);
        expect(valueIn(json + after, slice)).toEqual(JSON.parse(json, plainTexts));
      }),
    );
  });

  it("gives the members and elements that parsing gives", () => {
    const anything = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(anything, fc.constantFrom(0, 1), (value, gap) => {
        const text = ` ${JSON.stringify(value, null, gap)} `;
        const start = afterBlanks(text, 0);
        const read = Array.isArray(value)
          ? [...elementsAt(text, start)].map((slice) => valueIn(text, slice))
          : [...membersAt(text, start)].map(({ name, slice }) => [name, valueIn(text, slice)]);
        const parsed: object = JSON.parse(text, plainTexts);
        expect(read).toEqual(Array.isArray(value) ? parsed : Object.entries(parsed));
      }),
    );
  });

  it("is told where the text is none", () => {
    for (const [text, at] of [
      ["", 0],
      ["{", 1],
      ['"\\"', 3],
      ["]", 0],
      ["[[]", 3],
    ] as const) {
      expect(() => sliceAt(text, 0)).toThrow(expect.objectContaining({ at }));
    }
    expect(() => [...elementsAt("[1 2]", 0)]).toThrow(JsonSyntaxFault);
    expect(() => [...membersAt('{"a" 1}', 0)]).toThrow(JsonSyntaxFault);
  });

  it("is found in linear time, in strings, nesting and backslashes alike", () => {
    const hostile = {
      backslashes: (size: number) => `"${"\\\\".repeat(size)}"`,
      quotes: (size: number) => `"${'\\"'.repeat(size)}"`,
      nesting: (size: number) => "[".repeat(size) + "]".repeat(size),
    };
    for (const [what, make] of Object.entries(hostile)) {
      const read = (text: string) => expect(sliceAt(text, 0).end).toBe(text.length);
      expectLinear(what, read, { make, length: 1_000_000 });
    }
  });
});
