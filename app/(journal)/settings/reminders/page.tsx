import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { ReminderSections } from "@/lib/features/reminders/components/reminder-sections";
import { loadReminders } from "@/lib/features/reminders/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reminders"))("title") };
}

export default async function RemindersPage() {
  const user = await requireUser();
  return <ReminderSections view={await loadReminders(user)} />;
}
