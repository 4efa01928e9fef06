import type { ReactNode } from "react";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { PublicFooter } from "@/components/shell/public-footer";
import { TopBar } from "@/components/shell/top-bar";

/** The frame of every page that is open to anybody. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="shell-public">
      <TopBar homeHref="/" />
      <main id="content" className="shell-page">
        {children}
      </main>
      <PublicFooter languageSwitch={<LanguageSwitch />} />
    </div>
  );
}
