const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Characters beyond the cut that are looked at, to see where the character at the cut ends. */
const LOOK_AHEAD = 64;

/** The characters of a text as a reader counts them: an emoji or a letter with its accents is one. Linear. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * The beginning of a text of at most `maxLength` UTF-16 units, never ending within a character as a reader sees it. A
 * single character longer than that is cut between code points. Takes time by `maxLength`, not by the text.
 */
export function beginningOf(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength <= 0) return "";
  const start = segmenter.segment(text.slice(0, maxLength + LOOK_AHEAD)).containing(maxLength)?.index ?? 0;
  return start > 0 ? text.slice(0, start) : withoutHalf(text.slice(0, maxLength));
}

/** The beginning of a text as `beginningOf`, with an ellipsis where something was cut off. */
export function shortened(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${beginningOf(text, maxLength - 1).trimEnd()}…`;
}

function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
