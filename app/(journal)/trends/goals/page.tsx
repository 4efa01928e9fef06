import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { GoalTrends } from "@/lib/views/trends/components/goal-trends";
import { loadGoalTrends } from "@/lib/views/trends/loaders";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trends"))("goalsPage.title") };
}

export default async function GoalTrendsPage() {
  const user = await requireUser();
  return <GoalTrends {...await loadGoalTrends(user)} />;
}
