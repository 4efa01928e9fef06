"use client";

import { useTranslations } from "next-intl";

/** What another window kept meanwhile: shown before saving once more puts this in its place. */
export function ThereNow({ words }: { words: string }) {
  const t = useTranslations("ui");
  return (
    <div className="text-small text-ink-2">
      <p>{t("thereNow")}</p>
      <p className="own-words whitespace-pre-line text-ink">{words || "–"}</p>
      <p>{t("replaceThere")}</p>
    </div>
  );
}
