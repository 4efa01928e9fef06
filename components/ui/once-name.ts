import { createHash } from "node:crypto";

/**
 * The name of a part of the page that the server sends once, though React writes it twice: in the page and in the
 * payload. It stands in the element, as `data-once`, and in a comment at the start of its text.
 */
export function onceName(text: string): string {
  // A letter first, so that a selector needs no quotes.
  return createHash("sha256").update(text).digest("hex").slice(0, 12).replace(/^\d/, "x");
}
