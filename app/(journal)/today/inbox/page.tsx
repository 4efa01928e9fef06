import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadInbox } from "@/lib/account/inbox/open-inbox";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { InboxSections } from "@/lib/views/inbox/components/inbox-sections";
import { inboxView } from "@/lib/views/inbox/view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}

export default async function InboxPage() {
  const user = await requireUser();
  const [boxes, { timeZone, settings }] = await Promise.all([loadInbox(user), loadDayContext(user)]);
  const { dayStartsAtHour } = settings;
  return <InboxSections {...inboxView(boxes, { timeZone, dayStartsAtHour })} />;
}
