import "server-only";
import { recordAccess } from "@/lib/account/auth/access-log";
import { vaultByForm } from "@/lib/account/auth/password-again";
import { getUser, type CurrentUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";

const FORM = "/settings/export";

/** The moment of an export: the instant, and the day of the person. */
interface ExportMoment {
  now: Date;
  today: LocalDate;
}

/** The answer to the export form: the file that `make` makes, once the password was given again, and a line in the log. */
export async function exportAfterPassword(
  request: Request,
  make: (user: CurrentUser, moment: ExportMoment) => Promise<Response>,
): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  const user = await getUser();
  if (!user) return seeOther("/sign-in");
  const again = await vaultByForm(user, await request.formData().catch(() => new FormData()));
  if (!again.ok) return seeOther(`${FORM}?refused=${again.waitSeconds ?? again.code}`);
  const { now, today } = await loadDayContext(user);
  const file = await make(user, { now, today });
  await recordAccess(user, "exported", now);
  return file;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "private, no-store" } });
}
