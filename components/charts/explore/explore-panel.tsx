import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
  type DotItemDotProps,
} from "recharts";
import { MAX_POINTS } from "@/lib/analysis/charts/downsample";
import type { Exploration, ExplorationDay, ExplorationPanel } from "@/lib/analysis/charts/exploration";
import { formatter } from "@/lib/platform/i18n/format";
import { DayDot } from "./day-dot";
import { axisDay } from "./axis-day";

const MARGIN = { top: 8, right: 8, bottom: 0, left: 0 };
const AXIS = { stroke: "var(--color-hair-strong)", tick: { fill: "var(--color-ink-3)", fontSize: 13 } };

interface ExplorePanelProps {
  panel: ExplorationPanel;
  /** The days of the period. */
  shown: readonly ExplorationDay[];
  exploration: Exploration;
  /** Place of the chosen tag in the tags of the exploration. */
  tag: number | null;
  /** Called with the day under the cursor, in days since 1970-01-01. */
  onDay: (x: number) => void;
}

/** One measure: a dot for each day, the smoothed line, sessions and life events. */
export function ExplorePanel({ panel: { key, channel, domain, ticks }, shown, ...rest }: ExplorePanelProps) {
  const { exploration, tag, onDay } = rest;
  const t = useTranslations("explore");
  const locale = useLocale();
  const format = formatter(locale);
  const isWithin = ({ x }: { x: number }) => x >= (shown[0]?.x ?? 0) && x <= (shown.at(-1)?.x ?? 0);
  const name = t("panelName", { panel: t(`panel.${key}`), unit: t(`unit.${channel}`) });
  // In a longer period only the days of the chosen tag are drawn.
  const hasPoints = shown.length <= MAX_POINTS;
  return (
    <section aria-label={name} className="mb-4">
      <h2 className="mb-1 font-sans text-small font-semibold tracking-normal">{name}</h2>
      <LineChart
        responsive
        className="h-50 w-full touch-pan-y shell:h-60"
        data={shown}
        syncId="explore"
        margin={MARGIN}
        title={t("chartTitle", { panel: t(`panel.${key}`) })}
      >
        <CartesianGrid vertical={false} stroke="var(--color-hair)" />
        <XAxis
          {...AXIS}
          dataKey="x"
          type="number"
          domain={["dataMin", "dataMax"]}
          allowDecimals={false}
          minTickGap={36}
          tickFormatter={axisDay(format, shown.length)}
        />
        <YAxis {...AXIS} width={32} domain={[...domain]} ticks={[...ticks]} tickFormatter={format.grade} />
        {exploration.sessions.filter(isWithin).map(({ x, number }) => (
          <ReferenceLine key={`session ${x} ${number}`} x={x} stroke="var(--color-pine)" strokeOpacity={0.2} />
        ))}
        {exploration.events.filter(isWithin).map(({ x, name: event }) => (
          <ReferenceLine key={`event ${x} ${event}`} x={x} stroke="var(--color-ink)" strokeDasharray="1 3" />
        ))}
        <Line
          dataKey={({ values }: ExplorationDay) => values[key]}
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
          dot={({ key: _, ...dot }: DotItemDotProps) => (
            <DayDot key={dot.index} dot={dot} day={shown[dot.index]} panel={key} tag={tag} hasPlain={hasPoints} />
          )}
        />
        <Line
          dataKey={({ level }: ExplorationDay) => level[key]}
          stroke={`var(--color-${key})`}
          strokeWidth={2.25}
          isAnimationActive={false}
          dot={false}
          activeDot={{ fill: "var(--color-paper)", stroke: `var(--color-${key})` }}
        />
        <Tooltip content={() => null} cursor={{ stroke: "var(--color-ink)" }} isAnimationActive={false} />
        <ActiveDay onDay={onDay} />
      </LineChart>
    </section>
  );
}

/** Reports the day under the cursor of its chart, moved by pointer, finger or arrow keys. */
function ActiveDay({ onDay }: { onDay: (x: number) => void }) {
  const label = useActiveTooltipLabel();
  const x = label === undefined ? NaN : Number(label);
  useEffect(() => {
    if (!Number.isNaN(x)) onDay(x);
  }, [x, onDay]);
  return null;
}
