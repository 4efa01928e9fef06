import { getLocale, getTranslations } from "next-intl/server";
import { StaticMarkup } from "@/components/ui/static-markup";
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
import { Stretched } from "./stretched";
import "./charts.css";

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
    <div role="img" aria-label={label}>
      <StaticMarkup className="trend-chart">
        <FortnightSvg model={fortnightModel(shared)} />
      </StaticMarkup>
    </div>
  );
}

/** Paths are stretched to the width there is; texts and dots keep their size. */
function FortnightSvg({ model }: { model: FortnightModel }) {
  const { width, height, axisY, left, before, todayX } = model;
  const x = (at: number) => `${Math.round(((at - left) / (width - left)) * 10_000) / 100}%`;
  const edges = { left, right: width };
  return (
    <div className="ml-6" style={{ height }}>
      <svg aria-hidden="true" className="chart chart-mood chart-plain size-full">
        <Stretched model={edges} top={0} bottom={height}>
          <path className="chart-grid" d={model.scale.map(({ y }) => `M${left} ${y}H${width}`).join("")} />
          {before && <path className="chart-before" d={`M${left} ${before.y}H${width}`} />}
          <path
            className="chart-session-dotted"
            d={model.sessions.map(({ x: at, y1 }) => `M${at} ${y1}V${axisY}`).join("")}
          />
          <path className="chart-axis" d={`M${left} ${axisY}H${width}`} />
          <path className="chart-fortnight-points" d={dotsPath(model.points)} />
          <path className="chart-line" d={model.lines.join("")} />
        </Stretched>
        {model.sessions.map(({ held, x: at }, index) => (
          // A day can hold two sessions.
          <circle key={index} className={held ? "chart-session" : "chart-session-open"} cx={x(at)} cy={axisY} r={3.6} />
        ))}
        <circle className="chart-today" cx={x(todayX)} cy={axisY} r={5} />
        {model.scale.map(({ label: text }) => (
          <Text key={text.text} label={text} x={text.x - left} />
        ))}
        {[...model.sessions, ...(before ? [before] : [])].map(
          ({ label: text }, index) => text && <Text key={index} label={text} x={x(text.x)} />,
        )}
        {model.axisLabels.map((text) => (
          <Text key={text.anchor} label={text} x={x(text.x)} />
        ))}
      </svg>
    </div>
  );
}

function Text({ label: { text, role, y, anchor }, x }: { label: PlacedText; x: string | number }) {
  return (
    <text className={`chart-text-${role}`} x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}
