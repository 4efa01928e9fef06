import { fitsPasswordLimit } from "@/lib/vault/password-keys";
import { PASSWORD_MIN_CHARACTERS } from "./password-length";

/** zxcvbn's "safely unguessable": offline guessing at a moderate rate takes years. */
const MIN_SCORE = 3;

// The estimate grows faster than the text: 128 characters took 0.5 s. What 64 characters are worth is enough to know.
const ESTIMATED_CHARACTERS = 64;

/** Why a password is not accepted; keys of the `fieldErrors` messages. */
export type PasswordProblem = "passwordTooShort" | "passwordTooLong" | "passwordGuessable";

/**
 * Null when a password is good enough: at least 12 characters, at most 128 bytes, and not guessable by somebody
 * with Dutch and English word lists. Any character is allowed.
 *
 * @param personal what a guesser knows, such as the e-mail address
 */
export async function passwordProblem(password: string, personal: readonly string[]): Promise<PasswordProblem | null> {
  if ([...password].length < PASSWORD_MIN_CHARACTERS) return "passwordTooShort";
  if (!fitsPasswordLimit(password)) return "passwordTooLong";
  const { estimator } = await import("./password-estimator");
  const known = personal.flatMap((text) => [text, ...text.split(/[@.\-_+]/)]).filter((part) => part.length > 2);
  const { score } = estimator.check([...password].slice(0, ESTIMATED_CHARACTERS).join(""), [...known, "keerpunt"]);
  return score < MIN_SCORE ? "passwordGuessable" : null;
}
