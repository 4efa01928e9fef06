import { recordAccess } from "@/lib/auth/access-log";
import { getUser } from "@/lib/auth/require-user";
import { fileResponse } from "@/lib/transfer/file-response";
import { exportDocument } from "@/lib/transfer/account-document";
import { loadDayContext } from "@/lib/settings/loaders";

/** Everything the account holds, as one JSON document to keep or to import elsewhere. */
export async function GET(): Promise<Response> {
  const user = await getUser();
  if (!user) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  const { now, today } = await loadDayContext(user);
  const document = await exportDocument(user, now);
  await recordAccess(user, "exported", now);
  return fileResponse(`${JSON.stringify(document, null, 1)}\n`, "application/json", `keerpunt-${today}.json`);
}
