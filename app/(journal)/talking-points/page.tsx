import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadTalkingPointsPage } from "@/lib/views/talking-points/loaders";
import { TalkingPointLists } from "@/lib/views/talking-points/components/talking-point-lists";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talkingPoints"))("title") };
}

export default async function TalkingPointsPage({ searchParams }: PageProps<"/talking-points">) {
  const user = await requireUser();
  const [view, { left }] = await Promise.all([loadTalkingPointsPage(user), searchParams]);
  return <TalkingPointLists view={view} left={left} />;
}
