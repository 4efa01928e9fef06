import "server-only";
import { z } from "zod";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { requestCached } from "@/lib/platform/http/request-cache";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { newestFirst, type CheckInEntry } from "./rules";
import { checkIns } from "./store";

/** Every check-in of a person, newest first; opened once per request. */
export const loadCheckIns = requestCached(async (user: CurrentUser): Promise<CheckInEntry[]> => {
  const [{ settings }, entries] = await Promise.all([loadDayContext(user), checkIns.list(user)]);
  return newestFirst(entries, settings.dayStartsAtHour);
});

/** One check-in, or null when it is not there. */
export async function loadCheckIn(user: CurrentUser, id: string): Promise<CheckInEntry | null> {
  return z.uuid().safeParse(id).success ? checkIns.get(user, id) : null;
}
