import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as dutch } from "@zxcvbn-ts/language-nl-be";

/** The estimate grows faster than the text: what 64 characters are worth is enough to know. */
const ESTIMATED_CHARACTERS = 64;
/** Up to this length every reading of signs as letters is tried that the library tries by itself, up to 100. */
const THOROUGH_CHARACTERS = 32;
/** Readings of signs as letters in longer passwords: 100 took 1.8 s for a hostile one, 20 take a quarter of that. */
const READINGS_OF_LONG = 20;

const options = { dictionary: { ...common, ...english, ...dutch }, graphs: adjacencyGraphs };
const thorough = new ZxcvbnFactory(options);
const bounded = new ZxcvbnFactory({ ...options, l33tMaxSubstitutions: READINGS_OF_LONG });

/**
 * Score of zxcvbn, 0 (guessed at once) to 4. Runs in a worker only: it loads megabytes of words and takes a while.
 *
 * @param personal what a guesser knows, such as the e-mail address and its parts
 */
export function passwordScore(password: string, personal: readonly string[]): number {
  const characters = [...password].slice(0, ESTIMATED_CHARACTERS);
  const estimator = characters.length > THOROUGH_CHARACTERS ? bounded : thorough;
  return estimator.check(characters.join(""), [...personal]).score;
}
