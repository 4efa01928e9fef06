import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CrisisLines } from "@/lib/features/help/components/crisis-lines";
import { OtherCountries } from "@/lib/features/help/components/other-countries";
import { DEFAULT_SETTINGS } from "@/lib/account/settings/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

/** The numbers without anything of one's own: what the service worker keeps for when nothing answers. */
export default async function OfflineHelpPage() {
  const t = await getTranslations("help");
  const { helpCountry } = DEFAULT_SETTINGS;
  return (
    <>
      <h1>{t("title")}</h1>
      <CrisisLines country={helpCountry} />
      <OtherCountries shown={helpCountry} />
    </>
  );
}
