import { directionOf } from "@/lib/platform/text/direction";
import { embeddingLevels } from "./bidi";
import type { Family } from "./letters";
import type { FontStacks } from "./fonts";
import type { TextStyle } from "./text-style";

/** A text in one style, within a paragraph. */
export interface Span {
  text: string;
  style: TextStyle;
}

/** Letters of one style, font and direction; a word is made of one or more. */
export interface Piece {
  text: string;
  style: TextStyle;
  family: Family;
  /** Embedding level of the bidirectional algorithm: odd from right to left. */
  level: number;
}

/** What stands together on a line, with the space behind it. */
export type Word = readonly Piece[];

/** A paragraph without line breaks, ready to be set. */
export interface Paragraph {
  words: readonly Word[];
  direction: "ltr" | "rtl";
}

/** A character with the marks behind it: what a line is never broken within. */
export const CHARACTER = /[^\p{M}]?\p{M}+|./gsu;

/** The words of a paragraph, each letter in the first font of its stack that has it. */
export function paragraphOf(spans: readonly Span[], stacks: FontStacks): Paragraph {
  const text = spans.map((span) => span.text).join("");
  const direction = directionOf(text);
  const levels = embeddingLevels(text, direction);
  const words: Piece[][] = [];
  let at = 0;
  let before = "";
  for (const { text: part, style } of spans)
    for (const [character] of part.matchAll(CHARACTER)) {
      const family = familyOf(character, stacks[style.face]);
      const level = levels?.[at] ?? 0;
      const word = isBreak(before, character) ? undefined : words.at(-1);
      const last = word?.at(-1);
      if (last && last.style === style && last.family === family && last.level === level) last.text += character;
      else if (word) word.push({ text: character, style, family, level });
      else words.push([{ text: character, style, family, level }]);
      at += character.length;
      before = character;
    }
  return { words, direction };
}

function familyOf(character: string, stack: FontStacks["sans"]): Family {
  const [sign = ""] = character;
  const isPlain = character.length === sign.length;
  const family = isPlain ? stack.firstWith(sign.codePointAt(0) ?? 0) : stack.joining(character);
  return family ?? stack.first;
}

/**
 * Whether a line may end between two characters: behind a space, and behind a dash or a slash within a word. More places than the
 * estimate of the layout counts with (lib/views/summary/core/measure.ts), which can only save lines.
 */
function isBreak(before: string, next: string): boolean {
  if (before === " ") return next !== " ";
  return /[-–—/]/.test(before) && /\p{L}/u.test(next);
}
