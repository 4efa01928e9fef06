import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { type CursorData, type CursorDay } from "@/lib/analysis/charts/cursor";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { formatter } from "@/lib/platform/i18n/format";
import "./charts.css";

const PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];

interface ReadoutText {
  day: string;
  values: string;
}

/** The values of a day as text: "do 26 maart: stemming 4, stress 7, slaap 6 uur", or that it is empty. */
export function useReadout({ channels }: CursorData): (day: CursorDay) => ReadoutText {
  const t = useTranslations("chartCursor");
  const format = formatter(useLocale());
  return (day) => {
    const values = PANELS.flatMap((panel) => {
      const value = day[panel];
      const channel = channels[panel];
      return value === undefined || !channel ? [] : [t(panel, { value: format.grade(value), channel })];
    });
    return { day: format.dayShort(fromEpochDay(day.x)), values: values.length === 0 ? t("empty") : values.join(", ") };
  };
}

interface CursorReadoutProps {
  data: CursorData;
  day: CursorDay;
  /** Whether it is read out by itself. With the keys, a screen reader reads the value of the slider. */
  isSpoken: boolean;
}

/** The values of the day under the cursor, and the way to that day; a day to come has none. */
export function CursorReadout({ data, day, isSpoken }: CursorReadoutProps) {
  const t = useTranslations("chartCursor");
  const text = useReadout(data)(day);
  return (
    <>
      <p role={isSpoken ? "status" : undefined} className="chart-readout">
        <b>{text.day}</b>: {text.values}
      </p>
      {day.x <= data.loggableUntil && (
        <TextLink tone="quiet" href={`/check-ins/new?day=${fromEpochDay(day.x)}`}>
          {t("openDay")}
        </TextLink>
      )}
    </>
  );
}
