import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { recordAccess } from "@/lib/account/auth/access-log";
import { vaultByForm } from "@/lib/account/auth/password-again";
import { getUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { exportDocument } from "@/lib/import-export/server/account-document";
import { fileResponse } from "@/lib/import-export/server/file-response";

const FORM = "/settings/export";

/** Everything the account holds, as one JSON document to keep or to import elsewhere; after the password. */
export async function POST(request: Request): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  const user = await getUser();
  if (!user) return seeOther("/sign-in");
  const again = await vaultByForm(user, await request.formData().catch(() => new FormData()));
  if (!again.ok) return seeOther(`${FORM}?refused=${again.waitSeconds ?? again.code}`);
  const { now, today } = await loadDayContext(user);
  const document = await exportDocument(user, now);
  await recordAccess(user, "exported", now);
  return fileResponse(`${JSON.stringify(document, null, 1)}\n`, "application/json", `keerpunt-${today}.json`);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "private, no-store" } });
}
