import createBidi from "bidi-js";

const bidi = createBidi();
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Letters from right to left, and the signs that turn the direction. */
const TURNING = new RegExp(`${RIGHT_TO_LEFT_LETTER.source}|[\\u200F\\u202B\\u202E\\u2067]`, "u");

/**
 * The embedding level of each UTF-16 unit of a text, odd from right to left; null when all of it runs from left to
 * right. Follows "Unicode Bidirectional Algorithm" (UAX #9), as bidi-js implements it.
 */
export function embeddingLevels(text: string, direction: "ltr" | "rtl"): Uint8Array | null {
  return TURNING.test(text) ? bidi.getEmbeddingLevels(text, direction).levels : null;
}

/**
 * What is drawn of a text at a level: from right to left, brackets are turned round, and signs without a letter of such
 * a script are reversed here, since their font does not know their direction.
 */
export function drawnAt(text: string, level: number): string {
  if (level % 2 === 0) return text;
  const signs = [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return (RIGHT_TO_LEFT_LETTER.test(text) ? signs : signs.reverse()).join("");
}
