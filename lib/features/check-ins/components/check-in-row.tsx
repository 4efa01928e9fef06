import { Fragment } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { localDayAt, localTimeAt } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { CheckInEntry } from "@/lib/features/check-ins/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { distinctTags } from "@/lib/platform/text/tags";
import { useCheckInFacts } from "./use-check-in-facts";

interface CheckInRowProps {
  entry: CheckInEntry;
  timeZone: string;
  today: LocalDate;
}

/** One check-in as a line of the notebook: what was entered, in words, and when it was saved. */
export function CheckInRow({ entry, timeZone, today }: CheckInRowProps) {
  const t = useTranslations("checkIns");
  const format = formatter(useLocale());
  const { day, time, mood, tags, note, source } = entry.content;
  const facts = useCheckInFacts(entry.content);
  const values = mood === undefined ? facts : [t("moodValue", { value: format.grade(mood) }), ...facts];
  const savedAt = new Date(entry.updatedAt);
  const saved = { day: format.dayAsOf(localDayAt(savedAt, timeZone, 0), today), time: localTimeAt(savedAt, timeZone) };
  return (
    <li className="flex flex-wrap gap-x-3 border-t border-hair py-3.5 first:border-t-0 first:pt-1">
      <span className="w-14 font-serif text-[1.75rem] leading-8 text-pine-ink">
        {mood === undefined ? "–" : format.grade(mood)}
      </span>
      {/* With letters twice as large it takes the whole line, and what stands beside it goes above and below. */}
      <div className="min-w-0 flex-[1_1_7rem]">
        <p className="font-medium">
          {format.dayShort(day)}
          {time && <span className="font-normal text-ink-2">, {format.time(time)}</span>}
        </p>
        <p className="text-small text-ink-2">
          {values.join(" · ")}
          {distinctTags(tags).map((tag, index) => (
            <Fragment key={tag}>
              {(index > 0 || values.length > 0) && " · "}
              <bdi>{tag}</bdi>
            </Fragment>
          ))}
        </p>
        {note && (
          <p dir="auto" className="own-words mt-1 whitespace-pre-line">
            {note}
          </p>
        )}
        <p className="text-chart text-ink-3">{source === "import" ? t("imported") : t("savedOn", saved)}</p>
      </div>
      <Link
        href={`/check-ins/${entry.id}`}
        className="inline-flex min-h-11 items-center self-center text-small"
        aria-label={t("editLabel", { day: format.dayShort(day) })}
      >
        {t("edit")}
      </Link>
    </li>
  );
}
