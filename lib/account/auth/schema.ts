import { z } from "zod";
import { RECOVERY_GROUPS } from "@/lib/platform/vault/recovery-code";

/** The longest address that mail can be sent to (RFC 5321). */
const EMAIL_MAX_CHARACTERS = 254;

const email = z
  .string({ error: "required" })
  .trim()
  .max(EMAIL_MAX_CHARACTERS, { error: "email" })
  .pipe(z.email({ error: "email" }));
const password = z.string({ error: "required" });
const checkbox = z
  .string()
  .optional()
  .transform((value) => value === "on");

export const signInSchema = z.object({ email, password, keepSignedIn: checkbox, next: z.string().optional() });

export const signUpSchema = z.object({ email, password });

export const recoverSchema = z.object({
  email,
  recoveryCode: z.string({ error: "required" }).max(200, { error: "recoveryCode" }),
  newPassword: password,
});

export const changePasswordSchema = z.object({ currentPassword: password, newPassword: password });

/** Deleting an account, or making a new recovery code: the password once more. */
export const passwordAgainSchema = z.object({ password });

/** One signed-in browser, by the id of its row. */
export const endSessionSchema = z.object({ device: z.hash("sha256", { error: "required" }) });

export const confirmCodeSchema = z.object({
  group: z.string({ error: "required" }).max(40, { error: "recoveryGroup" }),
});

/** The part of a recovery code that is asked back: 1 to 8. */
export const recoveryGroupSchema = z.int().min(1).max(RECOVERY_GROUPS);
