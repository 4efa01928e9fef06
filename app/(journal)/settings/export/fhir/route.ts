import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { exportFhir } from "@/lib/import-export/server/fhir-export";
import { fileResponse } from "@/lib/import-export/server/file-response";
import { exportAfterPassword } from "@/lib/import-export/server/password-export";

/** What other systems of care can read, as a Bundle of FHIR R4; after the password. */
export function POST(request: Request): Promise<Response> {
  return exportAfterPassword(request, async (user, { today }) => {
    const bundle = await exportFhir(user, (namespace) => getTranslations(namespace), randomUUID());
    return fileResponse(`${JSON.stringify(bundle, null, 1)}\n`, "application/fhir+json", `keerpunt-fhir-${today}.json`);
  });
}
