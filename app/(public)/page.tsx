import { redirect } from "next/navigation";
import { getUser } from "@/lib/account/auth/require-user";
import { Landing } from "@/lib/features/landing/components/landing";
import { env } from "@/lib/platform/env";

export default async function LandingPage({ searchParams }: PageProps<"/">) {
  if (await getUser()) redirect("/today");
  const { account } = await searchParams;
  return <Landing isDemo={env().demo !== null} isAccountDeleted={account === "deleted"} />;
}
