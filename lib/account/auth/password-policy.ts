import { runJob } from "@/lib/platform/jobs/run-job";
import { fitsPasswordLimit } from "@/lib/platform/vault/password-keys";
import { PASSWORD_MIN_CHARACTERS } from "./password-length";
import { passwordScoreJob } from "./password-score-job";

/** zxcvbn's "safely unguessable": offline guessing at a moderate rate takes years. */
const MIN_SCORE = 3;
const MAX_PERSONAL_WORDS = 100;

/** Why a password is not accepted; keys of the `fieldErrors` messages. */
export type PasswordProblem = "passwordTooShort" | "passwordTooLong" | "passwordGuessable";

/**
 * Null when a password is good enough: at least 12 characters, at most 128 bytes, and not guessable by somebody
 * with Dutch and English word lists. Any character is allowed. Count the attempt before: the estimate is work.
 *
 * @param personal what a guesser knows, such as the e-mail address
 * @returns "busy" when it could not be estimated now, because too many wait or it took too long: it is then neither
 *   accepted nor called guessable
 */
export async function passwordProblem(
  password: string,
  personal: readonly string[],
): Promise<PasswordProblem | "busy" | null> {
  if ([...password].length < PASSWORD_MIN_CHARACTERS) return "passwordTooShort";
  if (!fitsPasswordLimit(password)) return "passwordTooLong";
  const parts = personal.flatMap((text) => [text, ...text.split(/[@.\-_+]/)]).filter((part) => part.length > 2);
  const words = [...parts.slice(0, MAX_PERSONAL_WORDS - 1), "keerpunt"];
  const score = await runJob(passwordScoreJob, { password, personal: words });
  if (!score.ok) return "busy";
  return score.value < MIN_SCORE ? "passwordGuessable" : null;
}
