import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfflinePage } from "@/lib/views/offline/components/offline-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offline"))("title") };
}

/** What the service worker shows when nothing answers. It reads nothing of anybody: the same for every person. */
export default function Page() {
  return <OfflinePage />;
}
