import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HELP_LINK_STYLE } from "@/components/shell/help-link-style";
import { PageFrame } from "@/components/shell/page-frame";
import { TopStrip } from "@/components/shell/top-strip";
import { Brand } from "@/components/ui/brand";
import { Icon } from "@/components/ui/icon";

/** The frame of a page that is there without a connection: its links are loaded by the browser, not by a router. */
export function OfflineFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div className="grid min-h-screen grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr]">
      <TopStrip>
        <a href="/today" className="flex min-h-11 items-center no-underline" aria-label={t("home")}>
          <Brand />
        </a>
        <a href="/help" className={HELP_LINK_STYLE}>
          <Icon name="lifebuoy" />
          {t("help")}
        </a>
      </TopStrip>
      <PageFrame>{children}</PageFrame>
    </div>
  );
}
