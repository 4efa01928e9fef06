import { useTranslations } from "next-intl";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { TopStrip } from "@/components/shell/top-strip";
import { Brand } from "@/components/ui/brand";
import { BackLink } from "@/components/ui/back-link";

/** The bar of the help page: the way back, and nothing that distracts. */
export function HelpBar({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useTranslations("help");
  return (
    <TopStrip>
      <BackLink href={isSignedIn ? "/today" : "/"}>{t(isSignedIn ? "backToToday" : "back")}</BackLink>
      <span className="flex items-center gap-5 text-small text-ink-2">
        <LanguageSwitch />
        <span className="hidden shell:inline">
          <Brand />
        </span>
      </span>
    </TopStrip>
  );
}
