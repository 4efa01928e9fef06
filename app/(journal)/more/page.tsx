import type { Metadata } from "next";
import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { requireUser } from "@/lib/account/auth/require-user";
import { ENTRY_PAGES } from "@/lib/features/entry-kinds";
import { MINI_LINK } from "@/components/shell/mini-link-style";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("more") };
}

/** What does not fit in the bar of a phone. */
export default async function MorePage() {
  await requireUser();
  const t = await getTranslations("shell");
  const links: [Route, string][] = [
    ["/therapy", t("nav.therapy")],
    ["/summary", t("nav.summary")],
    ...ENTRY_PAGES.map(({ href, label }): [Route, string] => [href, t(`pages.${label}`)]),
    ["/settings", t("settings")],
    ["/settings/import", t("importData")],
    ["/settings/export", t("exportData")],
    ["/learn", t("learn")],
    ["/about", t("about")],
    ["/privacy", t("privacy")],
  ];
  return (
    <>
      <PageHead title={t("more")} />
      <ul className="wide:ml-42">
        {links.map(([href, label]) => (
          <li key={href} className="border-t border-hair">
            <Link
              href={href}
              className="flex min-h-13 items-center justify-between gap-3 text-ink no-underline hover:bg-sunk"
            >
              <span className="min-w-0">{label}</span>
              <Icon name="chevron-right" />
            </Link>
          </li>
        ))}
        <li className="flex min-h-13 flex-wrap items-center gap-x-6 border-t border-hair text-control">
          <LanguageSwitch />
          <SignOutButton className={MINI_LINK} />
        </li>
      </ul>
    </>
  );
}
