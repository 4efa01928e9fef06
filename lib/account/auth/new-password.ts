import { failed, type ActionFailure } from "@/lib/platform/forms/result";
import type { refusedEstimate } from "./estimate-limits";
import { passwordProblem } from "./password-policy";

interface NewPassword {
  /** The field of the form that it was typed in. */
  readonly field: "password" | "newPassword";
  readonly password: string;
  readonly email: string;
  /** What the limit said, which is asked before the estimate. */
  readonly limit: Awaited<ReturnType<typeof refusedEstimate>>;
}

/** What a form is answered when its new password is not taken; null when it is. */
export async function newPasswordFailure({
  field,
  password,
  email,
  limit,
}: NewPassword): Promise<ActionFailure | null> {
  if (limit) return limit === "busy" ? failed(limit) : failed("too-many-attempts", limit);
  const problem = await passwordProblem(password, [email]);
  if (problem === "busy") return failed("busy");
  return problem && failed("invalid-form", { fieldErrors: { [field]: problem } });
}
