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
