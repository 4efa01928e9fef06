/** Line ends of all systems: CR LF, CR, vertical tab, form feed, NEL, and the line and paragraph separators of Unicode. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters, which nobody types; the tab and the line feed stay. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The form in which text enters the journal, so that length, equality, tags and search agree: composed (NFC), lines
 * ending in "\n", without control characters, and U+FFFD for half a surrogate pair. Idempotent, linear, never throws.
 */
export function plainText(text: string): string {
  // Most texts are plain already, and one look is enough for them.
  if (/^[\t\n\x20-\x7e]*$/.test(text)) return text;
  return text.replace(LINE_ENDS, "\n").replace(CONTROLS, "").replace(LONE_SURROGATES, "\uFFFD").normalize("NFC");
}
