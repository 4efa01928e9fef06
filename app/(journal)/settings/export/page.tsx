import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { formatter } from "@/lib/platform/i18n/format";
import { ExportSections } from "@/lib/import-export/components/export-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exportData"))("title") };
}

export default async function ExportPage({ searchParams }: PageProps<"/settings/export">) {
  await requireUser();
  return <ExportSections refusal={await refusalText((await searchParams).refused)} />;
}

/** Why the file was not given: the password, or how long to wait. */
async function refusalText(refused: string | string[] | undefined): Promise<string | undefined> {
  if (typeof refused !== "string") return undefined;
  const seconds = Number(refused);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600) {
    return (await getTranslations("fieldErrors"))("wrongPassword");
  }
  const [t, locale] = await Promise.all([getTranslations("account"), getLocale()]);
  return t("waitFirst", { wait: formatter(locale).wait(seconds) });
}
