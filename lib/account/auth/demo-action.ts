"use server";

import { redirect } from "next/navigation";
import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { env } from "@/lib/platform/env";
import { startSession } from "./accounts";
import { vaultForEmail } from "./credentials";
import { isLockedAway } from "./in-session-lock";
import { IN_SESSION_PAGE } from "./in-session-pages";
import { writeSessionCookie } from "./session-cookie";

/**
 * Signs in to the account of a demo; anywhere else it does nothing. Anybody may open it, so no attempts are counted and
 * wrong ones of others close nothing. The lock for in the session stays, as it does everywhere.
 */
export async function openDemoAction(): Promise<void> {
  const { demo } = env();
  if (!demo || !(await requestIsSameOrigin())) return;
  if (await isLockedAway()) redirect(IN_SESSION_PAGE);
  const vault = await vaultForEmail(demo.email, demo.password);
  if (vault === null || typeof vault === "string") return;
  const { token } = await startSession(vault, false, new Date());
  await writeSessionCookie(token, false);
  redirect("/today");
}
