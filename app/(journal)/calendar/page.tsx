import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { CalendarSections } from "@/lib/views/calendar/components/calendar-sections";
import { loadCalendar } from "@/lib/views/calendar/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calendar"))("title") };
}

export default async function CalendarPage({ searchParams }: PageProps<"/calendar">) {
  const user = await requireUser();
  const { month, year, day } = await searchParams;
  return <CalendarSections view={await loadCalendar(user, { month, year, day })} />;
}
