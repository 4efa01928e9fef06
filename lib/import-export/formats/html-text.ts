const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  euro: "€",
  deg: "°",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  shy: "",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwj: "\u200d",
  zwnj: "\u200c",
  iexcl: "¡",
  iquest: "¿",
  pound: "£",
  frac12: "½",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  ccedil: "ç",
  Ccedil: "Ç",
  ntilde: "ñ",
  Ntilde: "Ñ",
};
/** Letters with an accent have names of one pattern: "eacute", "Ouml". */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  caron: "\u030c",
};

function entity(whole: string, name: string): string {
  if (name.startsWith("#")) {
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  }
  if (Object.hasOwn(NAMED, name)) return NAMED[name] ?? whole;
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? whole : `${name.charAt(0)}${accent}`.normalize("NFC");
}

/** A text with its entities read; unknown ones stay as they are. */
function readEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,11});/g, entity);
}

const BLOCKS = new Set(
  "p div ul ol h1 h2 h3 h4 h5 h6 blockquote pre table tr section article header footer hr dd dt dl figure".split(" "),
);
/** Other tags that notes are written with; anything else between "<" and ">" is text. */
const INLINE = new Set(
  "br li b i u s a em strong span font strike del ins mark small big sub sup code img html body head meta title".split(
    " ",
  ),
);
/** What these hold is no text. */
const SILENT = new Set(["script", "style", "head", "title"]);
/** The longest tag that is looked at, in characters; a "<" without an end is text. */
const MAX_TAG = 10_000;

/** Gathers text and knows whether it stands at the beginning of a line. */
class TextLines {
  private readonly parts: string[] = [];
  private isLineStart = true;

  text(raw: string): void {
    const spaced = readEntities(raw.replace(/[ \t\r\n]+/g, " "));
    if (spaced.trim() === "" && this.isLineStart) return;
    this.parts.push(spaced);
    this.isLineStart = false;
  }

  lineEnd(): void {
    this.parts.push("\n");
    this.isLineStart = true;
  }

  /** Begins a new line unless one has begun. */
  block(): void {
    if (!this.isLineStart) this.lineEnd();
  }

  toString(): string {
    return this.parts
      .join("")
      .replace(/\u00a0/g, " ")
      .split("\n")
      .map((line) => line.replace(/[ \t]+/g, " ").trim())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }
}

function takeTag(lines: TextLines, name: string, isClosing: boolean): void {
  if (name === "br") lines.lineEnd();
  else if (name === "li") {
    lines.block();
    if (!isClosing) lines.text("- ");
  } else if (BLOCKS.has(name)) lines.block();
}

function isTagName(name: string): boolean {
  return BLOCKS.has(name) || INLINE.has(name) || SILENT.has(name) || name.startsWith("!");
}

/** The tag that begins at a "<": its name, and where it ends; null where none does. */
function tagAt(html: string, open: number): { name: string; isClosing: boolean; end: number } | null {
  if (html.startsWith("<!--", open)) {
    const end = html.indexOf("-->", open + 4);
    return { name: "!", isClosing: false, end: end === -1 ? html.length : end + 3 };
  }
  const [, slash, name = ""] = /^<(\/?)([a-zA-Z!][a-zA-Z\d]*)/.exec(html.slice(open, open + 32)) ?? [];
  if (slash === undefined || !isTagName(name.toLowerCase())) return null;
  const close = html.slice(open, open + MAX_TAG).indexOf(">");
  return close === -1 ? null : { name: name.toLowerCase(), isClosing: slash === "/", end: open + close + 1 };
}

/**
 * HTML as plain text: `br` and the ends of blocks are line ends, items of lists begin with "- ", entities are read,
 * three or more line ends become two. Never throws; text without any tag has its entities read and its blanks joined.
 */
export function htmlText(html: string): string {
  const lines = new TextLines();
  let silent: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const until = open === -1 ? html.length : open;
    if (silent === null && until > at) lines.text(html.slice(at, until));
    if (open === -1) break;
    const tag = tagAt(html, open);
    at = tag?.end ?? open + 1;
    if (!tag) {
      if (silent === null) lines.text("<");
    } else if (silent !== null) {
      if (tag.isClosing && tag.name === silent) silent = null;
    } else if (SILENT.has(tag.name) && !tag.isClosing) silent = tag.name;
    else takeTag(lines, tag.name, tag.isClosing);
  }
  return lines.toString();
}

/** A note that an app writes as HTML, or as plain text with line ends; text without any tag or entity stays as it is. */
export function richText(text: string): string {
  return /[<&]/.test(text) ? htmlText(text.replaceAll("\n", "<br>")) : text;
}
