import { payloadRows, type PayloadPart } from "./payload-rows";

/** React's payload: each of these scripts is one call with a JSON array. */
const PUSH = /^\(?self\.__next_f(?:=self\.__next_f\|\|\[\]\))?\.push\(([^]*)\)$/;
/** What a push of text, and one of bytes, begins with. */
const TEXT = 1;
const BYTES = 3;
/** What an element of a script cannot hold as it is, or what a browser changes in it. */
const NOT_AS_IT_IS = /<(?:\/?script|!--)|[\r\0]/i;

/**
 * Makes inert elements of the scripts that hold React's payload: as text, which is a tenth shorter than the JSON that
 * they came as, and without what the page shows already. Takes and gives bytes as Latin-1 text.
 *
 * @param isShown whether the page has an element with that name so far
 * @returns what gives the elements in the place of one script; null for a script that holds something else
 */
export function holdPayload(isShown: (name: string) => boolean): (content: string) => string | null {
  const partsOf = payloadRows(isShown);
  /** Where rows begin is unknown after a row of bytes. */
  let isText = true;

  return (content) => {
    const json = PUSH.exec(content)?.[1];
    if (json === undefined) return null;
    const pushed: unknown = JSON.parse(json);
    const [kind, piece]: readonly unknown[] = Array.isArray(pushed) ? pushed : [];
    isText &&= kind !== BYTES;
    if (!isText || kind !== TEXT || typeof piece !== "string") return heldJson(json);
    // JSON can write a sign of several bytes as a number.
    const bytes = piece.replace(/[^\0-\xff]/g, (sign) => Buffer.from(sign).toString("latin1"));
    return partsOf(bytes).map(heldPart).join("");
  };
}

function heldPart(part: PayloadPart): string {
  if ("name" in part) {
    return `<script type="text/plain" data-held="" data-of="[data-once=${part.name}]">${part.row}</script>`;
  }
  if (NOT_AS_IT_IS.test(part.text)) return heldJson(JSON.stringify([TEXT, part.text]).replaceAll("<", "\\u003c"));
  return `<script type="text/plain" data-held="">${part.text}</script>`;
}

const heldJson = (json: string) => `<script type="application/json" data-held="">${json}</script>`;
