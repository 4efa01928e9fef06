"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction } from "@/lib/actions";
import { parseForm } from "@/lib/form-data";
import { failed } from "@/lib/result";
import { IN_SESSION_PAGE, lockAway, unlock } from "./in-session-lock";
import { requestAddress } from "./request-address";
import { passwordAgainSchema } from "./schema";
import { askPasswordAgain } from "./sign-in";

/** Opens the points for this session and locks everything else away on this device. */
export const startInSessionAction = userAction<never>("start-in-session", async () => {
  await lockAway();
  // What the browser keeps of other pages must go too, or the way back would show it.
  revalidatePath("/", "layout");
  redirect(IN_SESSION_PAGE);
});

/** Unlocks the rest, after the password. */
export const endInSessionAction = userAction<never>("end-in-session", async ({ user }, formData) => {
  const form = parseForm(passwordAgainSchema, formData);
  if (!form.ok) return form;
  const vault = await askPasswordAgain(user.userId, form.data.password, await requestAddress());
  if (vault === "wrong-password") return failed(vault, { fieldErrors: { password: "wrongPassword" } });
  if (typeof vault === "string") return failed(vault);
  await unlock();
  revalidatePath("/", "layout");
  redirect("/talking-points");
});
