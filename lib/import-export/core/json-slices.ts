import { plainText } from "@/lib/platform/text/plain-text";

/** A value within a JSON text: from `start` to before `end`. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** Thrown where a text is no JSON; `at` is the place, as an index into the text. */
export class JsonSyntaxFault extends Error {
  constructor(readonly at: number) {
    super("Not JSON");
    this.name = "JsonSyntaxFault";
  }
}

const BLANKS = " \t\n\r";
/** Ends a number or a word. */
const ENDS = `${BLANKS},]}`;
const BACKSLASH = 92;
const MAX_NAME_CHARACTERS = 1_000;

/** The index of the first sign that is not blank, from an index on. */
export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at;
}

/** The value that begins at an index, found by its quotes and brackets: what is within is not looked at. */
export function sliceAt(text: string, start: number): Slice {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') at = endOfString(text, at) - 1;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    else if (depth > 0) continue;
    else return { start, end: endOfWord(text, at) };
    if (depth < 0) throw new JsonSyntaxFault(at);
    if (depth === 0) return { start, end: at + 1 };
  }
  throw new JsonSyntaxFault(text.length);
}

function endOfString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let slashes = 0;
    while (text.charCodeAt(close - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return close + 1;
  }
  throw new JsonSyntaxFault(text.length);
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !ENDS.includes(text.charAt(at))) at += 1;
  if (at === start) throw new JsonSyntaxFault(at);
  return at;
}

/** The members of an object whose brace is at an index, one by one, with the places of their values. */
export function* membersAt(text: string, brace: number): Generator<{ name: string; slice: Slice }> {
  for (const at of placesAt(text, brace, "}")) {
    if (text.charAt(at.start) !== '"') throw new JsonSyntaxFault(at.start);
    const close = endOfString(text, at.start);
    const colon = afterBlanks(text, close);
    if (text.charAt(colon) !== ":") throw new JsonSyntaxFault(colon);
    const slice = sliceAt(text, afterBlanks(text, colon + 1));
    at.end = slice.end;
    yield { name: nameIn(text, { start: at.start, end: close }), slice };
  }
}

/** The elements of a list whose bracket is at an index, one by one. */
export function* elementsAt(text: string, bracket: number): Generator<Slice> {
  for (const at of placesAt(text, bracket, "]")) {
    const slice = sliceAt(text, at.start);
    at.end = slice.end;
    yield slice;
  }
}

/** Where each of a comma-separated row begins; whoever reads it says where it ended. */
function* placesAt(text: string, open: number, closing: string): Generator<{ start: number; end: number }> {
  let start = afterBlanks(text, open + 1);
  if (text.charAt(start) === closing) return;
  for (;;) {
    const place = { start, end: start };
    yield place;
    const next = afterBlanks(text, place.end);
    if (text.charAt(next) === closing) return;
    if (text.charAt(next) !== ",") throw new JsonSyntaxFault(next);
    start = afterBlanks(text, next + 1);
  }
}

function nameIn(text: string, slice: Slice): string {
  return slice.end - slice.start > MAX_NAME_CHARACTERS ? "" : String(valueIn(text, slice));
}

/** False for plain letters, which are read in half the time. */
function mayHoldOtherForms(json: string): boolean {
  return /[^\t\n\x20-\x7e]|\\[urbf]/.test(json);
}

function plainValue(_key: string, value: unknown): unknown {
  return typeof value === "string" ? plainText(value) : value;
}

/** Parses the value of a slice, its texts as the journal holds them; see `plainText`. */
export function valueIn(text: string, { start, end }: Slice): unknown {
  const json = text.slice(start, end);
  try {
    return mayHoldOtherForms(json) ? JSON.parse(json, plainValue) : JSON.parse(json);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new JsonSyntaxFault(place === undefined ? end : start + Number(place));
  }
}
