import type { ReactNode } from "react";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { PublicFooter } from "@/components/shell/public-footer";
import { PublicFrame } from "@/components/shell/public-frame";

/** The frame of every page that is open to anybody. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame footer={<PublicFooter languageSwitch={<LanguageSwitch />} />}>{children}</PublicFrame>;
}
