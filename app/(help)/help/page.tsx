import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CrisisLines } from "@/lib/features/help/components/crisis-lines";
import { HelpBar } from "@/lib/features/help/components/help-bar";
import { OtherCountries } from "@/lib/features/help/components/other-countries";
import { OwnPeople } from "@/lib/features/help/components/own-people";
import { Notice } from "@/components/ui/notice";
import { loadHelp } from "@/lib/features/help/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

export default async function HelpPage() {
  const [t, { isSignedIn, settings }] = await Promise.all([getTranslations("help"), loadHelp()]);
  return (
    <>
      <HelpBar isSignedIn={isSignedIn} />
      <main id="content" className="mx-auto w-full max-w-page px-edge pt-7 pb-16 shell:px-12 shell:pt-12">
        <h1>{t("title")}</h1>
        <div className="grid gap-x-18 wide:grid-cols-[minmax(0,1.12fr)_minmax(0,1fr)]">
          <div>
            <CrisisLines country={settings.helpCountry} />
          </div>
          <div className="wide:-mt-6">
            {isSignedIn && <OwnPeople contacts={settings.helpContacts} />}
            <OtherCountries shown={settings.helpCountry} />
          </div>
        </div>
        <div className="mt-12">
          <Notice>{t("nobodyReads")}</Notice>
        </div>
      </main>
    </>
  );
}
