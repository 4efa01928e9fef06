import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { renderSummaryPdf } from "@/lib/views/summary/components/pdf/render";
import { logFailure } from "@/lib/platform/logging/log";
import { requireUser } from "@/lib/account/auth/require-user";
import { refusedFile } from "@/lib/platform/http/file-request";
import { withRequestCache } from "@/lib/platform/http/request-cache";
import { choiceFrom, choiceQuery } from "@/lib/views/summary/core/choice";
import { queryOf } from "@/lib/views/summary/core/choice-query";
import { loadSummarySource } from "@/lib/views/summary/server/loaders";
import { summaryView } from "@/lib/views/summary/server/summary-view";
import { loadSummaryTranslators } from "@/lib/views/summary/server/text";

/** The summary of a period as a PDF, made anew at every request and kept nowhere. */
export function GET(request: Request): Promise<Response> {
  return withRequestCache(() => answer(request));
}

async function answer(request: Request): Promise<Response> {
  const refused = await refusedFile();
  if (refused) return refused;
  const user = await requireUser();
  const [source, translators, locale] = await Promise.all([
    loadSummarySource(user),
    loadSummaryTranslators(),
    getLocale(),
  ]);
  const { t } = translators;
  const choice = choiceFrom(queryOf(new URL(request.url).searchParams), source.edges);
  if (!choice) return new Response(t("badPeriod"), { status: 400, headers: PRIVATE });
  const { summary, pages } = summaryView(source, choice, translators);
  const pageLabel = (page: number, total: number) => t("pageOf", { page, total });
  const pdf = await renderSummaryPdf(
    { summary, pages, language: locale, pageLabel, missingSigns: t("missingSigns") },
    (error) => logFailure("summary.pdf", error),
  ).catch(() => null);
  if (!pdf) redirect(`/summary?${choiceQuery(choice)}&pdf=failed`);
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...PRIVATE,
      "Content-Type": "application/pdf",
      // The name says nothing of whom or what it is about: it ends up in a list of downloads.
      "Content-Disposition": `attachment; filename="${t("fileName")}.pdf"`,
    },
  });
}

const PRIVATE = { "Cache-Control": "private, no-store", "Content-Type": "text/plain; charset=utf-8" };
