import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as dutch } from "@zxcvbn-ts/language-nl-be";

/** Estimates how many guesses a password takes. Loads megabytes of words: import it only when one is chosen. */
export const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...dutch },
  graphs: adjacencyGraphs,
});
