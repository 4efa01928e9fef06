import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { forgetRecoveryCode } from "@/lib/account/auth/recovery-cookie";
import { endSessionOfBrowser } from "@/lib/account/auth/session-cookie";

/**
 * Signs out: the row goes, so that the cookie opens nothing any more, the cookies go, and the browser drops what
 * pages kept on this device. A route and not an action, for only a route can send that header.
 */
export async function POST(): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  await endSessionOfBrowser();
  await forgetRecoveryCode();
  return new Response(null, {
    status: 303,
    headers: { Location: "/sign-in", "Clear-Site-Data": '"storage"', "Cache-Control": "no-store" },
  });
}
