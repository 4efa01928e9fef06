import { CHARACTER, type Paragraph, type Piece, type Word } from "./paragraph";

/** The width of a text in CSS pixels, as its font sets it. */
export type Measure = (piece: Piece) => number;

/** The pieces of one line in the order of reading, each with its width; the space at the end is not counted. */
export interface Line {
  pieces: readonly MeasuredPiece[];
  width: number;
}

export interface MeasuredPiece extends Piece {
  width: number;
}

/**
 * Breaks a paragraph into lines, greedily. What stands between two spaces and is wider than a line is cut between its
 * characters, as the layout counts with (lib/views/summary/core/measure.ts), or at its dashes where that takes no more.
 */
export function linesOf({ words }: Paragraph, limit: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let pieces: MeasuredPiece[] = [];
  let used = 0;
  let space = 0;
  const end = () => {
    lines.push({ pieces, width: used - space });
    [pieces, used, space] = [[], 0, 0];
  };
  const put = (word: readonly MeasuredPiece[]) => {
    const trailing = trailingWidth(word, measure);
    const wide = widthOf(word);
    if (used + wide - trailing > limit && pieces.length > 0) end();
    pieces.push(...word);
    used += wide;
    space = trailing;
  };
  const groups = betweenSpaces(words);
  groups.forEach((group, index) => {
    const measured = group.map((word) => word.map((piece) => ({ ...piece, width: measure(piece) })));
    const whole = measured.flat();
    const isTooWide = widthOf(whole) - trailingWidth(whole, measure) > limit;
    const characters = isTooWide ? cut(group.flat(), limit, measure) : [];
    if (isTooWide && pieces.length > 0) end();
    const isLast = index === groups.length - 1;
    const byDashes = !isTooWide || takesNoMore(measured, characters, { limit, isLast });
    for (const part of byDashes ? measured : characters) put(part);
  });
  if (pieces.length > 0 || lines.length === 0) end();
  return lines;
}

/** Whether ending lines at the dashes of a word takes no more room than cutting it between characters. */
function takesNoMore(
  words: readonly (readonly MeasuredPiece[])[],
  characters: readonly (readonly MeasuredPiece[])[],
  { limit, isLast }: { limit: number; isLast: boolean },
): boolean {
  let count = 1;
  let used = 0;
  for (const width of words.map(widthOf)) {
    if (width > limit) return false;
    if (used + width > limit) [count, used] = [count + 1, 0];
    used += width;
  }
  const isAsFull = isLast || used <= widthOf(characters.at(-1) ?? []);
  return count < characters.length || (count === characters.length && isAsFull);
}

/** The words that stand together between two spaces. */
function betweenSpaces(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let isOpen = false;
  for (const word of words) {
    if (isOpen) groups.at(-1)?.push(word);
    else groups.push([word]);
    isOpen = !word.at(-1)?.text.endsWith(" ");
  }
  return groups;
}

function widthOf(pieces: readonly MeasuredPiece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function trailingWidth(word: Word, measure: Measure): number {
  const last = word.at(-1);
  if (!last) return 0;
  const spaces = last.text.length - last.text.trimEnd().length;
  return spaces === 0 ? 0 : measure({ ...last, text: " ".repeat(spaces) });
}

/** The parts of a word that each fill a line; the last one is what is left. */
function cut(word: Word, limit: number, measure: Measure): MeasuredPiece[][] {
  const parts: MeasuredPiece[][] = [[]];
  let used = 0;
  for (const piece of word) {
    for (const [text] of piece.text.matchAll(CHARACTER)) {
      const width = measure({ ...piece, text });
      if (used > 0 && used + width > limit && text !== " ") {
        parts.push([]);
        used = 0;
      }
      const part = parts.at(-1) ?? [];
      const last = part.at(-1);
      // Of the same piece: its characters are measured one by one, and set together.
      if (last && isSameSetting(last, piece)) {
        last.text += text;
        last.width += width;
      } else part.push({ ...piece, text, width });
      used += width;
    }
  }
  return parts;
}

function isSameSetting(a: Piece, b: Piece): boolean {
  return a.style === b.style && a.family === b.family && a.level === b.level;
}
