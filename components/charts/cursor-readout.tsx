import { useLocale, useTranslations } from "next-intl";
import { fromEpochDay } from "@/lib/platform/calendar/local-date";
import { type CursorData, type CursorDay } from "@/lib/analysis/charts/cursor";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { formatter } from "@/lib/platform/i18n/format";
import "./charts.css";

const PANELS = ["mood", "stress", "sleep"] as const satisfies readonly PanelKey[];
/** Pixels between the line of the cursor and its text. */
const AIR = 12;

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
  text: ReadoutText;
  /** Where the line of the cursor stands, in pixels. */
  x: number;
  /** Of the drawing, in pixels. */
  width: number;
  isSpoken: boolean;
}

/** The text beside the cursor, on the side with more room; where that is too narrow, it moves over the line. */
export function CursorReadout({ text, x, width, isSpoken }: CursorReadoutProps) {
  const isLeft = x > width / 2;
  return (
    <div
      className={`pointer-events-none absolute top-0 left-0 flex items-start ${isLeft ? "flex-row-reverse" : ""}`}
      style={{ width }}
    >
      <span className="shrink" style={{ width: (isLeft ? width - x : x) + AIR }} />
      <p role={isSpoken ? "status" : undefined} className="chart-readout">
        <b>{text.day}</b>: {text.values}
      </p>
    </div>
  );
}
