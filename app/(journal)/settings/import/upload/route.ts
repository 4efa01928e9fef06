import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { getUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { saveUpload } from "@/lib/import-export/server/save-upload";

/** Sends the browser on with a fresh request, so that reloading the next page does not post again. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "private, no-store" } });
}

/**
 * Takes the file of the import form. A route of its own rather than an action: it reads the body bit by bit and can
 * answer calmly to one of 100 MB, and a plain form works without JavaScript.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  const user = await getUser();
  if (!user) return seeOther("/sign-in");
  await saveUpload(request, user, await loadDayContext(user));
  return seeOther("/settings/import");
}
