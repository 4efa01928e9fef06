import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HelpContacts } from "@/lib/account/components/help-contacts";
import { SettingsForm } from "@/lib/account/components/settings-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const user = await requireUser();
  const [{ settings, timeZone }, t] = await Promise.all([loadDayContext(user), getTranslations("settings")]);
  const parts = [
    ["/settings/account", t("account"), t("accountText")],
    ["/settings/reminders", t("reminders"), t("remindersText")],
    ["/settings/import", t("import"), t("importText")],
    ["/settings/export", t("export"), t("exportText")],
  ] as const;
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      <Section label={t("data")}>
        <ul className="grid gap-2">
          {parts.map(([href, label, text]) => (
            <li key={href}>
              <TextLink href={href}>{label}</TextLink>
              <p className="text-small text-ink-2">{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section label={t("language")}>
        <LanguageSwitch />
      </Section>
      <SettingsForm settings={settings} timeZone={timeZone} timeZones={Intl.supportedValuesOf("timeZone")} />
      <HelpContacts contacts={settings.helpContacts} />
    </>
  );
}
