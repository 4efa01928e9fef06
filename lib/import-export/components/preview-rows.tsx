"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatter } from "@/lib/platform/i18n/format";
import type { CheckIn } from "@/lib/features/check-ins/schema";

const CELL = "border-b border-hair py-2 pr-5 text-left align-top whitespace-nowrap";
const NOTE = "max-w-64 overflow-hidden text-ellipsis";

interface PreviewRowsProps {
  title: string;
  rows: readonly { key: string | number; content: CheckIn }[];
}

/** Some check-ins as a file would make them. */
export function PreviewRows({ title, rows }: PreviewRowsProps) {
  const t = useTranslations("importData");
  const format = formatter(useLocale());
  const grade = (value: number | undefined) => (value === undefined ? <Blank /> : format.grade(value));
  const heads = [t("day"), t("mood"), t("stress"), t("sleepHours"), t("sleepQuality"), t("note")];
  return (
    // Focusable, so that the arrow keys scroll it where it is wider than the page.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
      <table className="text-control">
        <caption className="pb-2 text-left text-small text-ink-2">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={`${CELL} text-small font-semibold`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, content }) => (
            <tr key={key}>
              <th scope="row" className={`${CELL} font-normal`}>
                {format.dayYear(content.day)} {content.time && format.time(content.time)}
              </th>
              <td className={CELL}>{grade(content.mood)}</td>
              <td className={CELL}>{grade(content.stress)}</td>
              <td className={CELL}>
                {content.sleepHours === undefined ? <Blank /> : t("hours", { hours: format.grade(content.sleepHours) })}
              </td>
              <td className={CELL}>{grade(content.sleepQuality)}</td>
              <td dir="auto" className={`${CELL} ${NOTE}`}>
                {content.note ?? <Blank />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Not logged: a word, since a dash or a nought would look like a value. */
function Blank() {
  const t = useTranslations("importData");
  return <span className="text-ink-3">{t("blank")}</span>;
}
