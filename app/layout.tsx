import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/shell/demo-banner";
import { FollowLinks } from "@/components/shell/follow-links";
import { InlineScript } from "@/components/shell/inline-script";
import { watchEarlyPage } from "@/components/forms/early-page";
import { ReplayEarlyInput } from "@/components/forms/replay-early-input";
import { START_SCRIPTS } from "@/components/forms/start-scripts";
import { TYPED_KEY } from "@/components/forms/typed-key";
import { env } from "@/lib/platform/env";
import { TIME_ZONE_COOKIE } from "@/lib/platform/calendar/time-zone";
import { clientMessages } from "@/lib/platform/i18n/client-messages";
import { forcedTheme, THEME_COOKIE } from "@/lib/account/settings/theme-cookie";
import { together } from "@/lib/platform/concurrency/together";
import { serif } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    description: t("description"),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#EDE6D6" },
    { media: "(prefers-color-scheme: dark)", color: "#0F1312" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, messages, t, jar } = await together({
    locale: getLocale(),
    messages: getMessages(),
    t: getTranslations("shell"),
    jar: cookies(),
  });
  return (
    <html lang={locale} data-theme={forcedTheme(jar.get(THEME_COOKIE)?.value)} className={serif.variable}>
      <body>
        <InlineScript run={watchEarlyPage} args={[TIME_ZONE_COOKIE, START_SCRIPTS, TYPED_KEY]} />
        <a
          href="#content"
          className="absolute top-2 -left-[999px] z-20 bg-raised px-4 py-2.5 focus:left-2 print:hidden"
        >
          {t("skip")}
        </a>
        {env().demo && <DemoBanner />}
        <NextIntlClientProvider messages={clientMessages(messages)}>{children}</NextIntlClientProvider>
        <FollowLinks />
        <ReplayEarlyInput />
      </body>
    </html>
  );
}
