/**
 * How sure a guess is. "certain": nothing else fits; "likely": something else fits less well; "ambiguous": something
 * else fits just as well, and only the person can tell.
 */
export type Certainty = "certain" | "likely" | "ambiguous";

/** A guess about a file, with what else it could be, best first. */
export interface Detection<T> {
  value: T;
  certainty: Certainty;
  alternatives: T[];
}

/** What is looked at of a cell to guess what its column holds, in characters; no name, number or date is longer. */
export const GUESSED_CHARACTERS = 64;

/** The part of a cell that a guess looks at. */
export function guessedPart(cell: string): string {
  return cell.slice(0, GUESSED_CHARACTERS);
}
