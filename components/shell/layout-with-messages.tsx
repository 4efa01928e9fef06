import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { clientMessages, type Namespace } from "@/lib/platform/i18n/client-messages";

/** A layout that hands these sentences to the client components of its pages; other pages do not carry them. */
export function layoutWithMessages(...own: Namespace[]) {
  return async function LayoutWithMessages({ children }: { children: ReactNode }) {
    const messages = clientMessages(await getMessages(), own);
    return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
  };
}
