/** What a part of the page that is sent once begins with in the payload (components/ui/static-markup.tsx). */
const NAMED = /^(?:<!--|\/\*)once ([a-x0-9]{12})(?:-->|\*\/)/;
const LONGEST_NAME = "<!--once 123456789012-->".length;
/** The start of a row: its number, and the length of its text in bytes when it is a row of text. */
const ROW = /([0-9a-f]*):(?:T([0-9a-f]+),|([^T]))/y;
const LONGEST_START = 32;

/** A part of the payload: its text, or the number of a row of text and the name of the element that holds that text. */
export type PayloadPart = { text: string } | { row: string; name: string };

/**
 * Takes React's payload apart as it is written, so that a text which the page holds already is not sent a second time.
 * Takes and gives bytes as Latin-1 text. Linear in its length.
 *
 * @param isShown whether the page has an element with that name so far
 * @returns what gives the parts of the next piece of the payload; the beginning of a row that is cut comes with the next
 */
export function payloadRows(isShown: (name: string) => boolean): (piece: string) => PayloadPart[] {
  let cut = "";
  /** How much is left of a row of text, and whether it is left out. */
  let textBytes = 0;
  let isLeftOut = false;
  let isInLine = false;

  return (piece) => {
    const parts: PayloadPart[] = [];
    const bytes = cut + piece;
    cut = "";
    let at = 0;
    let text = "";
    const sendText = () => {
      if (text !== "") parts.push({ text });
      text = "";
    };
    while (at < bytes.length) {
      if (textBytes > 0) {
        const part = bytes.slice(at, at + textBytes);
        if (!isLeftOut) text += part;
        at += part.length;
        textBytes -= part.length;
        continue;
      }
      if (isInLine) {
        const end = bytes.indexOf("\n", at);
        const next = end === -1 ? bytes.length : end + 1;
        text += bytes.slice(at, next);
        at = next;
        isInLine = end === -1;
        continue;
      }
      ROW.lastIndex = at;
      const start = ROW.exec(bytes);
      const [head = "", row = "", length] = start ?? [];
      const textStart = at + head.length;
      const size = length === undefined ? 0 : Number.parseInt(length, 16);
      const isCut = start === null && bytes.length - at < LONGEST_START;
      if (isCut || bytes.length - textStart < Math.min(size, LONGEST_NAME)) {
        cut = bytes.slice(at);
        break;
      }
      const name = size > 0 ? NAMED.exec(bytes.slice(textStart, textStart + LONGEST_NAME))?.[1] : undefined;
      isLeftOut = name !== undefined && isShown(name);
      if (name !== undefined && isLeftOut) {
        sendText();
        parts.push({ row, name });
      } else {
        text += head;
      }
      at = textStart;
      textBytes = size;
      isInLine = length === undefined;
    }
    sendText();
    return parts;
  };
}
