import { headers } from "next/headers";
import type { ReactNode } from "react";
import { RestoreTyped } from "@/components/forms/restore-typed";
import { UndoBar } from "@/components/forms/undo-bar";
import { LanguageSwitch } from "@/lib/account/components/language-switch";
import { PATH_HEADER } from "@/lib/account/auth/path-header";
import { LOCK_GUARD } from "@/lib/account/auth/in-session-pages";
import { DeviceInboxOfUser } from "@/lib/account/components/device-inbox-of-user";
import { guardLock } from "@/lib/account/components/guard-lock";
import { LockGuard } from "@/lib/account/components/lock-guard";
import { CurrentLinks } from "@/components/shell/current-links";
import { InlineScript } from "@/components/shell/inline-script";
import { PageFrame } from "@/components/shell/page-frame";
import { SideNav } from "@/components/shell/side-nav";
import { TabBar } from "@/components/shell/tab-bar";
import { TopBar } from "@/components/shell/top-bar";
import "@/lib/views/inbox/open-at-requests";
import { UNDER_MORE } from "@/lib/views/more/menu-items";

/** The frame of the journal. It checks nobody: every page reads through a loader that does. */
export default async function JournalLayout({ children }: { children: ReactNode }) {
  const [pathname = ""] = ((await headers()).get(PATH_HEADER) ?? "").split("?", 1);
  const state = { pathname, underMore: UNDER_MORE };
  return (
    <div className="grid min-h-screen grid-cols-[var(--spacing-nav)_minmax(0,1fr)] phone:grid-cols-[minmax(0,1fr)] phone:grid-rows-[auto_1fr] print:block">
      <InlineScript run={guardLock} args={LOCK_GUARD} />
      <LockGuard />
      <DeviceInboxOfUser />
      <SideNav languageSwitch={<LanguageSwitch />} {...state} />
      <TopBar homeHref="/today" phonesOnly />
      <PageFrame hasTabs>
        <UndoBar>
          <RestoreTyped />
          {children}
        </UndoBar>
      </PageFrame>
      <TabBar {...state} />
      <CurrentLinks underMore={UNDER_MORE} />
    </div>
  );
}
