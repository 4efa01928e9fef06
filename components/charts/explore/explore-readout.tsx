import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Exploration, ExplorationDay } from "@/lib/analysis/charts/exploration";
import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";

interface ExploreReadoutProps {
  exploration: Exploration;
  /** The days of the period. */
  shown: readonly ExplorationDay[];
  /** The day under the cursor; null before it was moved. */
  x: number | null;
  /** Place of the chosen tag in the tags of the exploration. */
  tag: number | null;
}

/** One line above the panels, so that it covers nothing: the day under the cursor with everything that was logged. */
export function ExploreReadout({ exploration, shown, x, tag }: ExploreReadoutProps) {
  const t = useTranslations("explore");
  const format = formatter(useLocale());
  const day = shown.find((each) => each.x === x);
  const tagName = tag === null ? undefined : exploration.tags[tag];
  const logged = shown.filter(({ values }) => Object.keys(values).length > 0);
  return (
    <div className="mb-3 min-h-18 text-small text-ink-2">
      <p role="status" className="max-w-measure">
        {day ? (
          <>
            <b className="text-ink">{format.dayLongYear(fromEpochDay(day.x))}</b>:{" "}
            {readoutOf(day, exploration, { t, format })}
          </>
        ) : (
          t("summary", { logged: logged.length, days: shown.length })
        )}
        {tagName !== undefined && (
          <>
            {" "}
            {t("tagCount", {
              tag: tagName,
              count: logged.filter(({ tags }) => tags.includes(tag ?? -1)).length,
              logged: logged.length,
            })}
          </>
        )}
      </p>
      {day && (
        <TextLink tone="quiet" href={`/check-ins?month=${fromEpochDay(day.x).slice(0, 7)}`}>
          {t("openMonth", { month: format.monthYear(fromEpochDay(day.x)) })}
        </TextLink>
      )}
    </div>
  );
}

interface Language {
  t: ReturnType<typeof useTranslations<"explore">>;
  format: ReturnType<typeof formatter>;
}

function readoutOf(day: ExplorationDay, exploration: Exploration, { t, format }: Language): string {
  const values = exploration.panels.flatMap(({ key, channel }) => {
    const value = day.values[key];
    return value === undefined ? [] : [t(`value.${channel}`, { value: format.grade(value) })];
  });
  const marks = [
    ...day.tags.flatMap((place) => exploration.tags[place] ?? []),
    ...exploration.sessions
      .filter(({ x }) => x === day.x)
      .map(({ number }) => (number === null ? t("session") : t("sessionNumber", { number }))),
    ...exploration.events.filter(({ x }) => x === day.x).map(({ name }) => name),
  ];
  return [...(values.length === 0 ? [t("empty")] : values), ...marks].join(", ");
}
