import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { journalMessages } from "@/lib/i18n/client-messages";

/** Hands the words of the journal to the client components inside; pages outside it do not carry them. */
export async function JournalWords({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider messages={journalMessages(await getMessages())}>{children}</NextIntlClientProvider>;
}
