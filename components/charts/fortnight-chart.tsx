import { getLocale, getTranslations } from "next-intl/server";
import { addDays } from "@/lib/platform/calendar/local-date";
import { dotsPath } from "@/lib/analysis/charts/path";
import {
  FORTNIGHT_DAYS,
  fortnightModel,
  type FortnightInput,
  type FortnightModel,
} from "@/lib/analysis/charts/fortnight";
import { formatter } from "@/lib/platform/i18n/format";
import type { PlacedText } from "@/lib/analysis/charts/types";
import { ChartSvg } from "./chart-svg";
import "./charts.css";

const WIDE = 784;
const NARROW = 350;

export interface FortnightChartProps {
  /** Days in any order; those before the last fourteen are ignored. */
  days: FortnightInput["days"];
  sessions: readonly { day: string; held?: boolean; number?: number | undefined }[];
  today: string;
  /** Level of mood before the period that is going on. */
  before?: number | undefined;
}

/** Two weeks of mood on Today: points, the line through them, and the sessions. */
export async function FortnightChart({ days, sessions, today, before }: FortnightChartProps) {
  const [t, locale] = await Promise.all([getTranslations("charts"), getLocale()]);
  const format = formatter(locale);
  const from = addDays(today, 1 - FORTNIGHT_DAYS);
  const shared = {
    days,
    today,
    before,
    sessions: sessions.map(({ day, held = true, number }) => ({
      day,
      held,
      label: number === undefined ? t("fortnight.session") : t("fortnight.sessionNumber", { number }),
    })),
    text: {
      firstDay: format.day(from),
      today: t("fortnight.today"),
      before: before === undefined ? "" : t("before", { level: format.mean(before) }),
    },
  };
  const logged = days.filter(({ day, mood }) => mood !== undefined && day >= from && day <= today).length;
  const label = t("fortnight.label", { from: format.day(from), logged, days: FORTNIGHT_DAYS });
  return (
    <div className="chart-figure">
      <div className="chart-layout-medium">
        <FortnightSvg model={fortnightModel({ ...shared, width: WIDE })} label={label} />
      </div>
      <div className="chart-layout-narrow">
        <FortnightSvg model={fortnightModel({ ...shared, width: NARROW })} label={label} />
      </div>
    </div>
  );
}

function FortnightSvg({ model, label }: { model: FortnightModel; label: string }) {
  const { width, axisY, left, before, todayX } = model;
  return (
    <ChartSvg model={model} label={label}>
      <g className="chart-mood chart-plain">
        {model.scale.map(({ y, label: text }) => (
          <g key={y}>
            <path className="chart-grid" d={`M${left} ${y}H${width}`} />
            <Text label={text} />
          </g>
        ))}
        {before && <path className="chart-before" d={`M${left} ${before.y}H${width}`} />}
        {model.sessions.map(({ held, x, y1, label: text }, index) => (
          // A day can hold two sessions.
          <g key={index}>
            <path className="chart-session-dotted" d={`M${x} ${y1}V${axisY}`} />
            <circle className={held ? "chart-session" : "chart-session-open"} cx={x} cy={axisY} r={3.6} />
            <Text label={text} />
          </g>
        ))}
        <path className="chart-axis" d={`M${left} ${axisY}H${width}`} />
        <path className="chart-points" strokeWidth={6} d={dotsPath(model.points)} />
        <path className="chart-line" d={model.lines.join("")} />
        <circle className="chart-today" cx={todayX} cy={axisY} r={5} />
        <Text label={before?.label ?? null} />
        {model.axisLabels.map((text) => (
          <Text key={text.anchor} label={text} />
        ))}
      </g>
    </ChartSvg>
  );
}

function Text({ label }: { label: PlacedText | null }) {
  if (!label) return null;
  return (
    <text
      className={`chart-text-${label.role}`}
      x={label.x}
      y={label.y}
      fontSize={label.size}
      textAnchor={label.anchor}
    >
      {label.text}
    </text>
  );
}
