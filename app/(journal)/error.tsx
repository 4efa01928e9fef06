"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** Shown inside the journal when one page breaks; the navigation and the way to help stay. */
export default function JournalError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("shell");
  return (
    <div role="alert">
      <PageHead title={t("errorTitle")} sub={t("errorText")} />
      <Button onClick={reset}>{t("retry")}</Button>
    </div>
  );
}
