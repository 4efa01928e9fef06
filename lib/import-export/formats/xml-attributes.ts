import { FormatFault } from "./format-fault";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The value of an attribute of a tag; of two of the same name the first. Null for none. Only the five entities of XML
 * and numbers are read.
 *
 * @throws FormatFault invalid-xml for any other entity
 */
export function attributeOf(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before !== 32 && before !== 10 && before !== 9 && before !== 13) continue;
    const [whole] = /^\s{0,20}=\s{0,20}["']/.exec(tag.slice(at + name.length, at + name.length + 50)) ?? [];
    if (whole === undefined) continue;
    const start = at + name.length + whole.length;
    const end = tag.indexOf(whole.charAt(whole.length - 1), start);
    if (end === -1 || isWithinValue(tag, at)) continue;
    const raw = tag.slice(start, end);
    return raw.includes("&") ? raw.replace(/&([^;&]{0,32});?/g, entity) : raw;
  }
  return null;
}

/** True for a place between quotes. */
function isWithinValue(tag: string, place: number): boolean {
  let quote = "";
  for (let at = 0; at < place; at += 1) {
    const sign = tag.charAt(at);
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
  }
  return quote !== "";
}

function entity(_whole: string, name: string): string {
  const named = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (named !== undefined) return named;
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  if (!(code > 0 && code <= 0x10ffff)) throw new FormatFault("invalid-xml");
  return String.fromCodePoint(code);
}
