import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payloadRows } from "@/scripts/server/payload-rows";
import { expectLinear } from "../../setup/expect-linear";

const NAME = "abcdef012345";
const NAMED = `<!--once ${NAME}-->`;

/** What the parts of a payload come to, when it is written in pieces of these lengths. */
function readAgain(payload: string, lengths: readonly number[], isShown = true): string {
  const partsOf = payloadRows((name) => isShown && name === NAME);
  const pieces: string[] = [];
  let from = 0;
  for (const length of [...lengths, payload.length]) {
    pieces.push(payload.slice(from, from + length));
    from += length;
  }
  return pieces
    .flatMap((piece) => partsOf(piece))
    .map((part) => ("name" in part ? `{${part.row} is ${part.name}}` : part.text))
    .join("");
}

const textRow = (number: number, text: string) => `${number.toString(16)}:T${text.length.toString(16)},${text}`;
const rest = fc.string({ unit: fc.constantFrom("a", "\n", ":", "T", ",", "<", '"', "f") });
const rows = fc.array(
  fc.oneof(
    fc.record({ isNamed: fc.constant(true), text: rest.map((text) => NAMED + text) }),
    fc.record({ isNamed: fc.constant(false), text: rest }),
    rest.map((text) => ({ isNamed: null, text: JSON.stringify(text) })),
  ),
  { maxLength: 8 },
);
const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });

describe("the rows of a payload", () => {
  it("are all there, but for the texts that the page holds, wherever a piece ends", () => {
    fc.assert(
      fc.property(rows, lengths, (each, pieces) => {
        const payload = each.map(({ isNamed, text }, at) => (isNamed === null ? `${at}:${text}\n` : textRow(at, text)));
        const expected = each.map(({ isNamed }, at) => (isNamed ? `{${at.toString(16)} is ${NAME}}` : payload[at]));
        expect(readAgain(payload.join(""), pieces)).toBe(expected.join(""));
        expect(readAgain(payload.join(""), pieces, false)).toBe(payload.join(""));
      }),
    );
  });

  it("also name a script, by a comment of its own kind", () => {
    expect(readAgain(textRow(1, `/*once ${NAME}*/run()`), [])).toBe(`{1 is ${NAME}}`);
  });

  it("are read in the time of their length", () => {
    expectLinear(
      "a payload",
      (payload: string) =>
        readAgain(
          payload,
          Array.from({ length: 999 }, () => 500),
        ),
      {
        make: (length) => textRow(1, NAMED + "a".repeat(length)) + "1:".repeat(length),
        length: 1_000_000,
      },
    );
  });
});
