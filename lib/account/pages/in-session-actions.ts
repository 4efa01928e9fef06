"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/account/actions/user-action";
import { isDemoUser } from "@/lib/account/auth/demo-user";
import { lockAway, unlock } from "@/lib/account/auth/in-session-lock";
import { IN_SESSION_PAGE } from "@/lib/account/auth/in-session-pages";
import { vaultByForm } from "@/lib/account/auth/password-again";

/** Opens the points for this session and locks everything else away on this device. */
export const startInSessionAction = userAction<never>("start-in-session", async ({ user }) => {
  await lockAway(user.keepSignedIn);
  // What the browser keeps of other pages must go too, or the way back would show it.
  revalidatePath("/", "layout");
  redirect(IN_SESSION_PAGE);
});

/** Unlocks the rest, after the password; in a demo, whose password nobody has, after a tap. */
export const endInSessionAction = userAction<never>("end-in-session", async ({ user }, formData) => {
  if (!(await isDemoUser(user))) {
    const again = await vaultByForm(user, formData);
    if (!again.ok) return again;
  }
  await unlock(user.keepSignedIn);
  revalidatePath("/", "layout");
  redirect("/talking-points");
});
