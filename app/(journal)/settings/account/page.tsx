import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAccount } from "@/lib/account/pages/loaders";
import { loadSecondFactor } from "@/lib/account/pages/second-factor-loaders";
import { AccountSections } from "@/lib/account/components/account-sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountSettingsPage() {
  const [account, factor] = await Promise.all([loadAccount(), loadSecondFactor()]);
  return <AccountSections account={account} factor={factor} />;
}
