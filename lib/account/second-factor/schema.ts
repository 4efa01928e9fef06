import { z } from "zod";

/** A second factor as it is kept: sealed in the journal, so that only whoever has the password can even try it. */
export const secondFactorSchema = z.object({
  /** The shared secret in base32; null while there is none. */
  secret: z.string().nullable(),
  /** Whether a code of the app was given once: until then signing in does not ask for one. */
  isOn: z.boolean(),
  /** The newest step of 30 seconds whose code was used; no code works twice. */
  lastStep: z.int().nullable(),
  /** SHA-256 (hex) of each backup code that was not used yet. */
  backupCodes: z.array(z.string()),
  /**
   * While it is being set up: the data keys wrapped under the password once more, vouching for a second step that is on.
   * Made when the password was given; put in place with the first right code (lib/account/auth/password-binding.ts).
   */
  preparedWraps: z.string().optional(),
});

export type SecondFactor = z.infer<typeof secondFactorSchema>;

export const NO_SECOND_FACTOR: SecondFactor = { secret: null, isOn: false, lastStep: null, backupCodes: [] };

/** A code as typed: six digits of an app, or a backup code. */
export const secondFactorForm = z.object({ code: z.string({ error: "required" }).max(60, { error: "secondFactor" }) });
