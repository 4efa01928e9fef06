import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/lib/account/auth/require-user";
import { MoreMenu } from "@/lib/views/more/components/more-menu";
import { readQuery } from "@/lib/views/more/query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("more") };
}

export default async function MorePage({ searchParams }: PageProps<"/more">) {
  await requireUser();
  return <MoreMenu query={readQuery((await searchParams).q)} />;
}
