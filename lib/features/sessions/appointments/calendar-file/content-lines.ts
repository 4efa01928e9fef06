/** One line of a calendar file after unfolding, with the number of its first line in the file, from 1. */
export interface ContentLine {
  number: number;
  text: string;
}

/** A property of a component: its name in capitals, its parameters and its value as written. */
export interface Property {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
}

/** Most characters of a name with its parameters; longer ones are no property that an appointment needs. */
const MAX_HEAD = 1_000;

/** The lines of a file, whatever ends them; a line that begins with a blank continues the one above (RFC 5545, 3.1). */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let number = 0;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
    number += 1;
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(line)) last.text += line.slice(1);
    else if (line !== "") lines.push({ number, text: line });
  }
  return lines;
}

/** The name of a line in capitals, without its parameters; "" when the line has none. */
export function nameOf(line: string): string {
  return /^[A-Za-z0-9-]{1,60}(?=[;:])/.exec(line)?.[0].toUpperCase() ?? "";
}

/** Takes a line apart; null when it has no value, or a head that is too long. Linear in the length of the head. */
export function readProperty(line: string): Property | null {
  const colon = endOfHead(line);
  if (colon === -1) return null;
  const [name = "", ...parts] = splitOutsideQuotes(line.slice(0, colon));
  const parameters = new Map<string, string>();
  for (const part of parts) {
    const equals = part.indexOf("=");
    if (equals > 0) parameters.set(part.slice(0, equals).toUpperCase(), part.slice(equals + 1).replaceAll('"', ""));
  }
  return { name: name.toUpperCase(), parameters, value: line.slice(colon + 1).trim() };
}

const IS_DATE = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)[;:]/i;

/**
 * Where the head of a line ends: its first colon outside quotes. Outlook leaves the quotes out around zones that hold a
 * colon, so the head of a date ends where the date begins.
 */
function endOfHead(line: string): number {
  if (IS_DATE.test(line)) {
    const date = line.slice(0, MAX_HEAD).search(/:\s?\d{4}-?\d{2}-?\d{2}/);
    if (date !== -1) return date;
  }
  let isQuoted = false;
  for (let at = 0; at < line.length && at < MAX_HEAD; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ":" && !isQuoted) return at;
  }
  return -1;
}

function splitOutsideQuotes(head: string): string[] {
  const parts: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === '"') isQuoted = !isQuoted;
    if (head[at] !== ";" || isQuoted) continue;
    parts.push(head.slice(from, at));
    from = at + 1;
  }
  return [...parts, head.slice(from)];
}

/** A text value with its escapes undone and its line breaks as blanks. */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? " " : sign));
}
