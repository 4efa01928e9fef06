import { FormatFault } from "./format-fault";
import { MAX_DEPTH, MAX_XML_TAG } from "./limits";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;

/** What a scanner finds: an element opens with its tag as it is written, or closes. */
export interface XmlHandler {
  open(name: string, tag: string, depth: number): void;
  close(name: string, depth: number): void;
}

/**
 * Finds the elements of an XML text that comes in pieces, holding no more than one tag of it. It checks that elements
 * close in the order in which they opened, and that none stays open. Text between them is not read.
 *
 * Written here because the exports that it reads are no valid XML: a document type that does not parse, a vertical tab,
 * an attribute twice. The document type is stepped over and never processed; one that declares entities is refused.
 */
export class XmlScanner {
  private rest = "";
  private line = 1;
  private readonly names: string[] = [];
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  /** Takes the next piece of the text. */
  push(piece: string): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      if (open === -1) {
        this.countLines(text, at, text.length);
        this.rest = "";
        return;
      }
      const end = endOfMarkup(text, open);
      this.countLines(text, at, open);
      if (end === MALFORMED || (end === -1 && text.length - open > MAX_XML_TAG)) throw this.fault();
      if (end === -1) {
        this.rest = text.slice(open);
        return;
      }
      this.take(text, open, end);
      this.countLines(text, open, end);
      at = end;
    }
  }

  /** Says that the text is over. */
  finish(): void {
    if (this.rest !== "" || this.names.length > 0 || !this.hasRoot) throw this.fault();
  }

  private take(text: string, open: number, end: number): void {
    const second = text.charCodeAt(open + 1);
    if (second === 33 || second === 63) {
      if (text.startsWith("<!DOCTYPE", open) && text.slice(open, end).includes("<!ENTITY")) throw this.fault();
      return;
    }
    if (second === SLASH) {
      const name = text.slice(open + 2, end - 1).trimEnd();
      if (this.names.pop() !== name) throw this.fault();
      this.handler.close(name, this.names.length);
      return;
    }
    const name = nameAt(text, open + 1);
    if (name === "" || (this.hasRoot && this.names.length === 0)) throw this.fault();
    this.hasRoot = true;
    this.handler.open(name, text.slice(open, end), this.names.length);
    if (text.charCodeAt(end - 2) === SLASH) this.handler.close(name, this.names.length);
    else if (this.names.push(name) > MAX_DEPTH) throw this.fault();
  }

  private countLines(text: string, from: number, until: number): void {
    for (let at = from; at < until; at += 1) if (text.charCodeAt(at) === 10) this.line += 1;
  }

  private fault(): FormatFault {
    return new FormatFault("invalid-xml", { line: this.line, column: 1 });
  }
}

/** The name that begins at a place; empty where none does. */
function nameAt(text: string, start: number): string {
  let at = start;
  while (at < text.length && isNameSign(text.charCodeAt(at))) at += 1;
  return text.slice(start, at);
}

function isNameSign(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 45 && code <= 58 && code !== SLASH) ||
    code === 95
  );
}

/** Says that a tag holds what no tag can. */
const MALFORMED = -2;

/** Where the markup that begins at a "<" ends, behind its last sign; -1 while that has not come yet, -2 when it cannot. */
function endOfMarkup(text: string, open: number): number {
  const second = text.charCodeAt(open + 1);
  if (Number.isNaN(second)) return -1;
  if (second === 33) return endOfDeclaration(text, open);
  let quote = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === QUOTE || sign === APOSTROPHE) quote = sign;
    else if (sign === GREATER) return at + 1;
    else if (sign === LESS) return MALFORMED;
  }
  return -1;
}

/** Where a comment, a section of characters or the document type ends; the last by its closing bracket alone. */
function endOfDeclaration(text: string, open: number): number {
  const after = (sign: string, from: number) => {
    const at = text.indexOf(sign, from);
    return at === -1 ? -1 : at + sign.length;
  };
  if (text.startsWith("<!--", open)) return after("-->", open + 4);
  if (text.startsWith("<![CDATA[", open)) return after("]]>", open + 9);
  if (text.length - open < 9) return -1;
  const bracket = text.indexOf("[", open);
  const close = text.indexOf(">", open);
  if (bracket === -1 || (close !== -1 && close < bracket)) return close === -1 ? -1 : close + 1;
  const end = /\]\s{0,20}>/g;
  end.lastIndex = bracket;
  const found = end.exec(text);
  return found ? found.index + found[0].length : -1;
}
