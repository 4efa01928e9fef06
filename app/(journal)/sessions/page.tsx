import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { loadSessionList } from "@/lib/features/sessions/loaders";
import { SessionLists } from "@/lib/features/sessions/components/session-lists";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("list") };
}

export default async function SessionsPage({ searchParams }: PageProps<"/sessions">) {
  const user = await requireUser();
  const [{ deleted }, list] = await Promise.all([searchParams, loadSessionList(user)]);
  return <SessionLists list={list} deletedId={[deleted].flat()[0]} />;
}
