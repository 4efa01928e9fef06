import { exportDocument } from "@/lib/import-export/server/account-document";
import { fileResponse } from "@/lib/import-export/server/file-response";
import { exportAfterPassword } from "@/lib/import-export/server/password-export";

/** Everything the account holds, as one JSON document to keep or to import elsewhere; after the password. */
export function POST(request: Request): Promise<Response> {
  return exportAfterPassword(request, async (user, { now, today }) => {
    const document = await exportDocument(user, now);
    return fileResponse(`${JSON.stringify(document, null, 1)}\n`, "application/json", `keerpunt-${today}.json`);
  });
}
