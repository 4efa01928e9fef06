"use server";

import { redirect } from "next/navigation";
import { requestIsSameOrigin } from "@/lib/actions";
import { env } from "@/lib/env";
import { requestAddress } from "./request-address";
import { writeSessionCookie } from "./session-cookie";
import { signIn } from "./sign-in";

/** Signs in to the account of a demo; anywhere else it does nothing. */
export async function openDemoAction(): Promise<void> {
  const { demo } = env();
  if (!demo || !(await requestIsSameOrigin())) return;
  const outcome = await signIn({ ...demo, keepSignedIn: false, address: await requestAddress() }, new Date());
  if (typeof outcome === "string" || "secondStep" in outcome) return;
  await writeSessionCookie(outcome.token, false);
  redirect("/today");
}
