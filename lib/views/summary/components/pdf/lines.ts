import type { Paragraph, Piece, Word } from "./paragraph";

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

/** Breaks a paragraph into lines, greedily; a word that is wider than a line is cut between its characters. */
export function linesOf({ words }: Paragraph, limit: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let pieces: MeasuredPiece[] = [];
  let used = 0;
  let space = 0;
  const end = () => {
    lines.push({ pieces, width: used - space });
    [pieces, used, space] = [[], 0, 0];
  };
  const put = (word: readonly MeasuredPiece[], trailing: number) => {
    pieces.push(...word);
    used += widthOf(word);
    space = trailing;
  };
  for (const word of words) {
    const measured = word.map((piece) => ({ ...piece, width: measure(piece) }));
    const trailing = trailingWidth(word, measure);
    const wide = widthOf(measured) - trailing;
    if (used + wide > limit && pieces.length > 0) end();
    if (wide <= limit) put(measured, trailing);
    else
      for (const part of cut(word, limit, measure)) {
        if (pieces.length > 0) end();
        put([part], trailingWidth([part], measure));
      }
  }
  if (pieces.length > 0 || lines.length === 0) end();
  return lines;
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

/** The parts of a word that each fill a line. */
function cut(word: Word, limit: number, measure: Measure): MeasuredPiece[] {
  const parts: MeasuredPiece[] = [];
  for (const piece of word) {
    let part: MeasuredPiece = { ...piece, text: "", width: 0 };
    for (const [character] of piece.text.matchAll(/[^\p{M}]?\p{M}+|./gsu)) {
      const width = measure({ ...piece, text: character });
      if (part.text !== "" && part.width + width > limit && character !== " ") {
        parts.push(part);
        part = { ...piece, text: "", width: 0 };
      }
      part.text += character;
      part.width += width;
    }
    parts.push(part);
  }
  return parts;
}
