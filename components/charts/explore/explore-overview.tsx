import { useLocale, useTranslations } from "next-intl";
import { Brush, Line, LineChart } from "recharts";
import type { ExplorationDay } from "@/lib/analysis/charts/exploration";
import { formatter } from "@/lib/platform/i18n/format";
import { axisDay } from "./axis-day";
import { boundedWindow, type DayWindow } from "./window";

const BRUSH_HEIGHT = 56;

interface ExploreOverviewProps {
  days: readonly ExplorationDay[];
  window: DayWindow;
  onWindow: (window: DayWindow) => void;
}

/** The mood of the whole record, small, with two handles that choose the period. */
export function ExploreOverview({ days, window, onWindow }: ExploreOverviewProps) {
  const t = useTranslations("explore");
  const format = formatter(useLocale());
  return (
    <LineChart responsive className="h-18 w-full" data={days} accessibilityLayer={false}>
      <Brush
        dataKey="x"
        ariaLabel={t("handles")}
        height={BRUSH_HEIGHT}
        travellerWidth={16}
        startIndex={window.start}
        endIndex={window.end}
        stroke="var(--color-hair-strong)"
        fill="var(--color-paper)"
        tickFormatter={axisDay(format, days.length)}
        onChange={({ startIndex, endIndex }) => {
          onWindow(boundedWindow({ start: startIndex, end: endIndex }, days.length));
        }}
      >
        <LineChart data={days}>
          <Line
            dataKey={({ level }: ExplorationDay) => level.mood}
            stroke="var(--color-mood)"
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </Brush>
    </LineChart>
  );
}
