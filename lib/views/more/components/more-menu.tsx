import { useTranslations } from "next-intl";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { MINI_LINK } from "@/components/shell/mini-link-style";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { describeItems } from "@/lib/views/more/describe-items";
import { findItems } from "@/lib/views/more/find-items";
import { MENU_GROUPS } from "@/lib/views/more/menu-items";
import { MenuGroup, MenuList } from "./menu-group";
import { MenuSearch } from "./menu-search";

/** Everything there is to open, under headings, or what a search finds of it. */
export function MoreMenu({ query }: { query: string }) {
  const t = useTranslations("more");
  const tShell = useTranslations("shell");
  const items = describeItems(t);
  const found = query ? findItems(items, query) : null;
  return (
    <>
      <PageHead title={tShell("more")}>
        <div className="mt-3">
          <MenuSearch query={query} />
        </div>
        <nav aria-label={t("groups.find")} className="mt-1 -mb-5 flex flex-wrap gap-x-6">
          <TextLink href="/search" icon="search">
            {t("inJournal")}
          </TextLink>
          <TextLink href="/calendar" icon="calendar">
            {t("items.calendar.name")}
          </TextLink>
        </nav>
      </PageHead>
      {found ? (
        <div className="wide:ml-42">
          <p role="status">{found.length > 0 ? t("found", { count: found.length, query }) : t("none", { query })}</p>
          <MenuList items={found} />
          <div className="flex flex-wrap gap-x-6">
            <TextLink href="/more">{t("all")}</TextLink>
            <TextLink href="/search">{t("inJournal")}</TextLink>
          </div>
        </div>
      ) : (
        MENU_GROUPS.filter((group) => group !== "find").map((group) => (
          <MenuGroup key={group} group={group} items={items.filter((item) => item.group === group)} />
        ))
      )}
      <div className="flex min-h-13 flex-wrap items-center gap-x-6 border-t border-hair text-control wide:ml-42">
        <LanguageSwitch />
        <SignOutButton className={MINI_LINK} />
      </div>
    </>
  );
}
