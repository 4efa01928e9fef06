import { useTranslations } from "next-intl";
import { hatchOf } from "@/lib/analysis/charts/hatch";
import type { Stretch } from "@/lib/features/therapy/agreement/stop-rule";

/** The width of a phone, so that its letters are not drawn smaller there. */
const WIDTH = 290;
const LEFT = 8;
const LINE = 56;
const TOP = 36;

interface StopRuleBarProps {
  stretch: Stretch | null;
  /** Whether it goes on. */
  isOpen: boolean;
  agreedWeeks: number;
}

/** How long the mean stood below the start, on a line of weeks, beside how long was agreed. */
export function StopRuleBar({ stretch, isOpen, agreedWeeks }: StopRuleBarProps) {
  const t = useTranslations("agreements");
  const weeks = stretch?.weeks ?? 0;
  const last = Math.max(agreedWeeks, weeks) + 0.6;
  const at = (week: number) => LEFT + (week / last) * (WIDTH - 2 * LEFT);
  const surface = { x: at(0), y: TOP, width: at(weeks) - at(0), height: LINE - TOP };
  const hatch = weeks > 0 ? hatchOf(isOpen ? "open" : "recovered", surface) : null;
  const every = last > 26 ? 8 : last > 13 ? 4 : last > 7 ? 2 : 1;
  const ticks = Array.from({ length: Math.floor(last / every) + 1 }, (_, index) => index * every);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 96`}
      className="mt-3 block w-full max-w-88"
      role="img"
      aria-label={t("bar", { weeks, of: agreedWeeks })}
    >
      {weeks > 0 && (
        <>
          <rect {...surface} className={isOpen ? "fill-open-wash" : "fill-ochre-wash"} />
          <path
            d={hatch?.d}
            strokeWidth={hatch?.strokeWidth}
            strokeDasharray={hatch?.dash ?? undefined}
            className={isOpen ? "fill-none stroke-open" : "fill-none stroke-ochre"}
          />
          {/* Open to the right while it goes on, as in the chart. */}
          <path
            d={`M${at(0)} ${LINE}V${TOP}H${at(weeks)}${isOpen ? "" : `V${LINE}`}`}
            strokeWidth={2}
            strokeDasharray={isOpen ? "4 3" : undefined}
            className={isOpen ? "fill-none stroke-open" : "fill-none stroke-ochre"}
          />
        </>
      )}
      <line x1={at(0)} x2={at(last)} y1={LINE} y2={LINE} className="stroke-hair-strong" />
      {ticks.map((week) => (
        <g key={week}>
          <line x1={at(week)} x2={at(week)} y1={LINE} y2={LINE + 4} className="stroke-hair-strong" />
          <text x={at(week)} y={LINE + 20} textAnchor="middle" className="fill-ink-2 text-[0.875rem]">
            {week}
          </text>
        </g>
      ))}
      <line x1={at(agreedWeeks)} x2={at(agreedWeeks)} y1={22} y2={LINE} className="stroke-ink" strokeWidth={2} />
      <text
        x={at(agreedWeeks)}
        y={14}
        textAnchor={agreedWeeks * 2 < last ? "start" : "end"}
        className="fill-ink text-[0.875rem] font-semibold"
      >
        {t("agreedMark", { weeks: agreedWeeks })}
      </text>
      <text x={WIDTH - LEFT} y={92} textAnchor="end" className="fill-ink-2 text-[0.875rem]">
        {t("weekAxis")}
      </text>
    </svg>
  );
}
