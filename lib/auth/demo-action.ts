"use server";

import { redirect } from "next/navigation";
import { requestIsSameOrigin } from "@/lib/actions";
import { env } from "@/lib/env";
import { requestSource } from "./request-source";
import { writeSessionCookie } from "./session-cookie";
import { isSignedIn, signIn } from "./sign-in";

/** Signs in to the account of a demo; anywhere else it does nothing. */
export async function openDemoAction(): Promise<void> {
  const { demo } = env();
  if (!demo || !(await requestIsSameOrigin())) return;
  const outcome = await signIn({ ...demo, keepSignedIn: false, ...(await requestSource()) }, new Date());
  if (!isSignedIn(outcome)) return;
  await writeSessionCookie(outcome.token, false);
  redirect("/today");
}
