import { drawnAt } from "./bidi";
import type { Line, MeasuredPiece } from "./lines";

/** A piece where it is drawn. `drawn` is what its font is given: from right to left the brackets are turned round. */
export interface PlacedPiece extends MeasuredPiece {
  x: number;
  drawn: string;
}

/**
 * The pieces of a line with the place of each, in the order of reading. Pieces side by side in one style are one.
 *
 * @param left where the line begins, for one that runs from left to right
 */
export function placedPieces({ pieces }: Line, left: number): PlacedPiece[] {
  const isPlain = pieces.every(({ level }) => level === 0);
  return isPlain ? joined(pieces, left) : ordered(pieces, left);
}

function joined(pieces: readonly MeasuredPiece[], left: number): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let x = left;
  for (const piece of pieces) {
    const last = placed.at(-1);
    if (last && last.style === piece.style && last.family === piece.family) {
      last.text += piece.text;
      last.drawn += piece.text;
      last.width += piece.width;
    } else placed.push({ ...piece, x, drawn: piece.text });
    x += piece.width;
  }
  return placed;
}

/** Reverses, from the highest level down, each row of pieces at that level or above (rule L2 of UAX #9). */
function ordered(pieces: readonly MeasuredPiece[], left: number): PlacedPiece[] {
  const order = pieces.map((_, index) => index);
  const levels = pieces.map(({ level }) => level);
  for (let level = Math.max(...levels); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  const places: number[] = [];
  let x = left;
  for (const index of order) {
    places[index] = x;
    x += pieces[index]?.width ?? 0;
  }
  return pieces.map((piece, index) => ({
    ...piece,
    x: places[index] ?? left,
    drawn: drawnAt(piece.text, piece.level),
  }));
}
