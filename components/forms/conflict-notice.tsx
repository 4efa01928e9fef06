"use client";

import { useTranslations } from "next-intl";
import type { ServerVersion } from "@/lib/platform/actions/conflict";

/** What another window made of the entry meanwhile: shown before saving once more puts this in its place. */
export function ConflictNotice({ conflict }: { conflict: ServerVersion }) {
  const t = useTranslations("ui");
  return (
    <div className="text-small text-ink-2">
      <input type="hidden" name="overwrite" value={conflict.revision} autoComplete="off" />
      <p>{conflict.isDeleted ? t("deletedThere") : t("thereNow")}</p>
      {!conflict.isDeleted && (
        <p dir="auto" className="own-words whitespace-pre-line text-ink">
          {conflict.text("text") || "–"}
        </p>
      )}
      <p>{conflict.isDeleted ? t("restoreThere") : t("replaceThere")}</p>
    </div>
  );
}
