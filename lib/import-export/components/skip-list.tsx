"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ColumnView, SkipGroup } from "@/lib/import-export/server/view";
import { useColumnName } from "./column-select";

interface SkipListProps {
  title: string;
  groups: readonly SkipGroup[];
  columns: readonly ColumnView[];
}

/** What stays out, by reason, each with its lines. */
export function SkipList({ title, groups, columns }: SkipListProps) {
  const t = useTranslations("importData");
  const nameOf = useColumnName();
  if (groups.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      {groups.map(({ reason, count, first }) => (
        <Disclosure key={reason} summary={t("skipGroup", { reason: t(`reasons.${reason}`), count })}>
          <ul className="text-control text-ink-2">
            {first.map(({ line, column, value }) => (
              <li key={`${line} ${column}`} className="break-words">
                {column === undefined || !value
                  ? t("skipPlace", { line })
                  : t("skipCell", { line, column: nameOf(columns[column - 1], column - 1), value })}
              </li>
            ))}
            {count > first.length && <li>{t("skipMore", { count: count - first.length })}</li>}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
