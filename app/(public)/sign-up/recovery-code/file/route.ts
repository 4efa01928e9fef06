import { getTranslations } from "next-intl/server";
import { requestIsSameOrigin } from "@/lib/platform/actions/public-action";
import { loadPendingCode } from "@/lib/account/pages/loaders";

/** The recovery code as a text file. A post, so that the code is in no address and no history. */
export async function POST(): Promise<Response> {
  if (!(await requestIsSameOrigin())) return new Response(null, { status: 403 });
  const [t, pending] = await Promise.all([getTranslations("account"), loadPendingCode()]);
  if (!pending) return new Response(null, { status: 303, headers: { Location: "/sign-up/recovery-code" } });
  const lines = [t("code.fileTitle"), "", pending.groups.join(" "), "", t("code.why"), ""];
  return new Response(lines.join("\r\n"), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t("code.fileName")}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
