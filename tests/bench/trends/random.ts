import { seededRandom } from "../../../scripts/demo/seeded-random";

/** Numbers in 0–1, the same ones for the same seed. */
export type Random = () => number;

/** A stream of its own for each combination of parts, so that neither order nor number of the others matters. */
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
