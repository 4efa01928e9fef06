import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { getUser } from "@/lib/account/auth/require-user";
import { readLimited } from "@/lib/platform/http/read-limited";
import { NO_QUERY, searchQuerySchema } from "@/lib/views/search/query";
import { sealQuery } from "@/lib/views/search/sealed-query";

/** Room for the longest query with its filters as a form sends them, in bytes. */
const MAX_FORM_BYTES = 4096;

/**
 * Takes what somebody looks for and leads to the page of its results. It comes by POST, so that no address holds it, and
 * goes on in the address sealed, so that Back, reloading and the pages of the results work without a script.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  const user = await getUser();
  if (!user) return seeOther("/sign-in?next=/search");
  const form = new URLSearchParams((await readLimited(request, MAX_FORM_BYTES)) ?? "");
  const query = searchQuerySchema.catch(NO_QUERY).parse(Object.fromEntries(form));
  return seeOther(`/search?asked=${sealQuery(user, query)}`);
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "private, no-store" } });
}
