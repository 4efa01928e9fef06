import { useTranslations } from "next-intl";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Brand } from "@/components/ui/brand";
import { TextLink } from "@/components/ui/text-link";

/** The bar of the help page: the way back, and nothing that distracts. */
export function HelpBar({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useTranslations("help");
  return (
    <header className="shell-top">
      <TextLink href={isSignedIn ? "/today" : "/"} tone="quiet" icon="chevron-left">
        {t(isSignedIn ? "backToToday" : "back")}
      </TextLink>
      <span className="flex items-center gap-5 text-small text-ink-2">
        <LanguageSwitch />
        <span className="hidden shell:inline">
          <Brand />
        </span>
      </span>
    </header>
  );
}
