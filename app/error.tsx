"use client";

import { useTranslations } from "next-intl";
import { PublicFrame } from "@/components/shell/public-frame";
import { Button } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** Shown when a page breaks. Says nothing of the error: it could hold content. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("shell");
  return (
    <PublicFrame role="alert">
      <PageHead title={t("errorTitle")} sub={t("errorText")} />
      <Button onClick={reset}>{t("retry")}</Button>
    </PublicFrame>
  );
}
