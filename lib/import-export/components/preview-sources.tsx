"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatter } from "@/lib/platform/i18n/format";
import type { TableView } from "@/lib/import-export/server/view";
import { useColumnName } from "./column-select";

const RATED = ["mood", "stress", "sleepQuality"] as const;

/** From which column each grade comes and on which scale it stands there, to be judged before anything is taken in. */
export function PreviewSources({ view }: { view: TableView }) {
  const t = useTranslations("importData");
  const format = formatter(useLocale());
  const nameOf = useColumnName();
  if (view.isOwn) return <p>{t("ownTable")}</p>;
  const { choices } = view.draft;
  return (
    <ul className="max-w-measure text-ink-2">
      {RATED.map((target) => {
        const { column, min, max, reversed = false } = choices[target] ?? {};
        if (column === undefined || min === undefined || max === undefined) return null;
        const words = { target: t(target), column: nameOf(view.columns[column], column) };
        const ends = { min: format.grade(min), max: format.grade(max) };
        return (
          <li key={target} className="break-words">
            {reversed ? t("sourceReversed", { ...words, ...ends }) : t("source", { ...words, ...ends })}
          </li>
        );
      })}
    </ul>
  );
}
