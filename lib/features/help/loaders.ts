import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getUser } from "@/lib/account/auth/require-user";
import { logFailure } from "@/lib/platform/logging/log";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { DEFAULT_SETTINGS, type Settings } from "@/lib/account/settings/schema";

/** What the help page shows beside the lines. */
export interface HelpContext {
  readonly isSignedIn: boolean;
  readonly settings: Pick<Settings, "helpCountry" | "helpContacts">;
}

/** Signed in or not, and whatever breaks: the numbers must be there. */
export async function loadHelp(): Promise<HelpContext> {
  try {
    const user = await getUser();
    if (user) return { isSignedIn: true, settings: (await loadDayContext(user)).settings };
  } catch (error) {
    unstable_rethrow(error);
    logFailure("help.load", error);
  }
  return { isSignedIn: false, settings: DEFAULT_SETTINGS };
}
