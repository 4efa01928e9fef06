import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadEvaluationsPage } from "@/lib/views/therapy/evaluations-loader";
import { together } from "@/lib/platform/concurrency/together";
import { EvaluationSections } from "@/lib/views/therapy/components/evaluation-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations"))("title") };
}

export default async function EvaluationsPage({ searchParams }: PageProps<"/therapy/evaluations">) {
  const user = await requireUser();
  const {
    view,
    query: { deleted },
  } = await together({
    view: loadEvaluationsPage(user),
    query: searchParams,
  });
  return <EvaluationSections view={view} deleted={deleted} />;
}
