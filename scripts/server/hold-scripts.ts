import { holdPayload } from "./hold-payload";

/** The tags that are looked at: scripts, and links that fetch one early. */
const TAG = /<(?:script|link)[\s>]/g;
const SCRIPT_END = "</script>";
/** The longest beginning of a tag that can be cut at the end of a chunk. */
const LONGEST_START = "<script ".length;
const NONCE = /\snonce="([^"]+)"/;
/** The address of a file of the framework. */
const FILE = /\ssrc="(\/_next\/static\/[^"]+)"/;
/** The name of an element that the payload need not repeat. */
const ONCE = /\sdata-once="([a-x0-9]{12})"/g;

/** A page that is rewritten as it is written: what to send now, and what to send at the end. */
export interface PageRewriter {
  write(chunk: string): string;
  end(): string;
}

/**
 * Rewrites a page on its way out, so that the scripts of the framework wait for the first touch: their files and the
 * payload become inert elements, and the loader stands before the first of them, with the nonce of the page. Every
 * other script stays as it is. What the payload repeats of an element with a name in `data-once` is left out, and the
 * loader takes it from there. Takes and gives bytes as Latin-1 text, so that a letter may be cut between two chunks; a
 * tag that is cut waits for the next chunk. Linear in the bytes of the page.
 *
 * @param loader what starts the held scripts; runs in the page
 */
export function holdScripts(loader: string): PageRewriter {
  /** The chunks of an element whose end has not come yet. */
  let cut: string[] = [];
  let hasLoader = false;
  const shown = new Set<string>();
  const heldPayload = holdPayload((name) => shown.has(name));

  const note = (html: string) => {
    for (const [, name = ""] of html.matchAll(ONCE)) shown.add(name);
    return html;
  };
  const rewritten = (element: string) => {
    if (element.startsWith("<link")) return isScriptPreload(element) ? "" : element;
    const nonce = NONCE.exec(element)?.[1];
    const held = nonce === undefined ? null : (heldFile(element) ?? heldPayload(contentOf(element)));
    if (held === null) return note(element);
    if (hasLoader) return held;
    hasLoader = true;
    return `<script nonce="${nonce}">${loader}</script>${held}`;
  };

  const write = (chunk: string) => {
    if (!mayEndHere(cut, chunk)) {
      cut.push(chunk);
      return "";
    }
    const text = cut.join("") + chunk;
    cut = [];
    let written = "";
    let from = 0;
    for (;;) {
      TAG.lastIndex = from;
      const start = TAG.exec(text)?.index ?? cutStart(text, from);
      written += note(text.slice(from, start));
      const end = endOfElement(text, start);
      if (end === -1) {
        if (start < text.length) cut = [text.slice(start)];
        return written;
      }
      written += rewritten(text.slice(start, end));
      from = end;
    }
  };

  return { write, end: () => cut.join("") };
}

/** Whether a chunk can bring the end of the element that is cut: every end ends with this sign. */
const mayEndHere = (cut: readonly string[], chunk: string) => cut.length === 0 || chunk.includes(">");

/** Where a tag begins that is cut at the end of the text; the length of the text when none is. */
function cutStart(text: string, from: number): number {
  const start = text.lastIndexOf("<");
  return start >= from && text.length - start < LONGEST_START ? start : text.length;
}

/** Where the element that starts at `start` ends, or -1 when its end has not come yet. */
function endOfElement(text: string, start: number): number {
  const closing = text.startsWith("<script", start) ? SCRIPT_END : ">";
  const end = text.indexOf(closing, start);
  return end === -1 ? -1 : end + closing.length;
}

/** The inert element in the place of a file of the framework; null for any other script. */
function heldFile(element: string): string | null {
  const tag = element.slice(0, element.indexOf(">") + 1);
  const file = FILE.exec(tag)?.[1];
  if (file === undefined) return null;
  // A browser that runs this one runs none of the others.
  if (/\snomodule\b/i.test(tag)) return "";
  const id = /\sid="[^"]+"/.exec(tag)?.[0] ?? "";
  return `<script type="text/plain" data-held="${file}"${id}></script>`;
}

const contentOf = (script: string) => script.slice(script.indexOf(">") + 1, -SCRIPT_END.length);
const isScriptPreload = (link: string) => /\srel="preload"/.test(link) && /\sas="script"/.test(link);
