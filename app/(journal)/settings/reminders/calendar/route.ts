import { recordAccess } from "@/lib/account/auth/access-log";
import { getUser } from "@/lib/account/auth/require-user";
import { loadCalendarFile } from "@/lib/features/reminders/load-calendar-file";
import { fileResponse } from "@/lib/import-export/server/file-response";
import { refusedFile } from "@/lib/platform/http/file-request";
import { withRequestCache } from "@/lib/platform/http/request-cache";

/** Reminders and planned sessions as a file for a calendar. */
export function GET(): Promise<Response> {
  return withRequestCache(answer);
}

async function answer(): Promise<Response> {
  const refused = await refusedFile();
  if (refused) return refused;
  const user = await getUser();
  if (!user) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  const text = await loadCalendarFile(user);
  await recordAccess(user, "exported", new Date());
  return fileResponse(text, "text/calendar; charset=utf-8", "agenda.ics");
}
