import { positionAt } from "@/lib/platform/reading/text-position";
import { FormatFault } from "./format-fault";
import { MAX_DEPTH, MAX_JSON_VALUES } from "./limits";

const QUOTE = 34;
const BACKSLASH = 92;

/** Index of the closing quote of the string that opens at `open`, or the end of the text. */
function closingQuote(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Refuses nesting and numbers of values that no export has, before anything of them is made. */
function checkShape(text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = closingQuote(text, at);
    else if (sign === 123 || sign === 91) {
      depth += 1;
      values += 1;
    } else if (sign === 125 || sign === 93) depth -= 1;
    else if (sign === 44) values += 1;
    if (depth > MAX_DEPTH) throw new FormatFault("invalid-json", positionAt(text, at));
    if (values > MAX_JSON_VALUES) throw new FormatFault("too-many-entries", positionAt(text, at));
  }
}

/**
 * The value of a JSON text.
 *
 * @throws FormatFault invalid-json with line and column, also for nesting beyond 64; too-many-entries
 */
export function parseJson(text: string): unknown {
  checkShape(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new FormatFault("invalid-json", positionAt(text, found === undefined ? text.length : Number(found)));
  }
}
