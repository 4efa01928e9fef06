import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { therapyMessages } from "@/lib/i18n/client-messages";

/** The forms of these pages bring many words; only these pages carry them. */
export default async function TherapyLayout({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider messages={therapyMessages(await getMessages())}>{children}</NextIntlClientProvider>;
}
