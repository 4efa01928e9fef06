import { seededRandom } from "../../../scripts/demo/seeded-random";

/** A source of numbers in 0–1 that is determined by its seed. */
export type Random = () => number;

/** A separate stream for each combination of parts, independent of the order and number of other streams. */
export function randomFor(...parts: (string | number)[]): Random {
  let hash = 0x811c9dc5;
  for (const character of parts.join("/")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return seededRandom(hash);
}

export function between(random: Random, from: number, to: number): number {
  return from + (to - from) * random();
}

/** Standard normal, by Box and Muller (1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
