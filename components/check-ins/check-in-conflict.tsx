"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** What stands elsewhere opens beside this form; nothing that was typed here goes away. */
export function CheckInConflict({ id }: { id: string }) {
  const t = useTranslations("checkIns");
  return (
    <Notice>
      {t("conflictText")}{" "}
      <a href={`/check-ins/${id}`} target="_blank" rel="noreferrer">
        {t("useTheirs")}
      </a>
    </Notice>
  );
}
