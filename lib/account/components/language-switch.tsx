import { useLocale, useTranslations } from "next-intl";
import { setLocaleAction } from "@/lib/account/pages/locale-action";
import { MINI_LINK } from "@/components/shell/mini-link-style";

/** Changes the language in one tap, signed in or not. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const other = useLocale() === "nl" ? "en" : "nl";
  return (
    <form action={setLocaleAction} className="inline">
      <input type="hidden" name="locale" value={other} />
      <button type="submit" lang={other} className={MINI_LINK}>
        {t("switchLanguage")}
      </button>
    </form>
  );
}
