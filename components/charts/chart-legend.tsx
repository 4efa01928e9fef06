import { getTranslations } from "next-intl/server";
import { StaticMarkup } from "@/components/ui/static-markup";
import { bracketOf } from "@/lib/analysis/charts/bracket";
import { hatchOf } from "@/lib/analysis/charts/hatch";
import type { ChartModel, EpisodeStatus } from "@/lib/analysis/charts/types";
import "./charts.css";

const SWATCH = {
  width: 30,
  height: 18,
  viewBox: "0 0 30 18",
  "aria-hidden": true,
  className: "chart flex-none",
} as const;
const SURFACE = { x: 0.5, y: 4.5, width: 29, height: 13 };

/** The meaning of the marks that occur in a chart. */
export async function ChartLegend({ model }: { model: ChartModel }) {
  const t = await getTranslations("charts");
  const episodes = model.panels.flatMap((panel) => panel.episodes);
  const has = (status: EpisodeStatus) => episodes.some((episode) => episode.status === status);
  const hasLine = model.panels.some(({ lines }) => lines.length > 0);
  const hasBand = model.panels.some(({ lines }) => lines.some(({ band }) => band !== null));
  const lineText = !hasLine
    ? t("legend.points")
    : model.thinnedToDays === null
      ? t("legend.line")
      : t("legend.lineLong", { days: model.thinnedToDays });
  return (
    <StaticMarkup
      as="ul"
      className="grid grid-cols-1 items-center justify-start gap-x-10 gap-y-2 text-small text-ink-2 shell:grid-cols-[repeat(3,auto)] shell:gap-y-2.5"
    >
      <Item text={lineText}>
        <g className="chart-mood">
          <path className="chart-points" strokeWidth="4" d="M4 14h0M13 4h0M25 13h0" />
          {hasLine && <path className="chart-line" d="M1 10C9 10 12 6 29 8" />}
        </g>
      </Item>
      {hasBand && (
        <Item text={t("legend.band")}>
          <g className="chart-mood">
            <path className="chart-band" d="M1 5C9 5 12 2 29 3V13C12 12 9 15 1 15Z" />
            <path className="chart-line" d="M1 10C9 10 12 6 29 8" />
          </g>
        </Item>
      )}
      {episodes.some(({ before }) => before) && (
        <Item text={t("legend.before")}>
          <path className="chart-before" d="M0 9H30" />
        </Item>
      )}
      {model.sessions.length > 0 && (
        <Item text={t("legend.sessions")}>
          <circle className="chart-session" cx="9" cy="9" r="3.4" />
          <circle className="chart-session-open" cx="21" cy="9" r="3" />
        </Item>
      )}
      {model.events.length > 0 && (
        <Item text={t("legend.events")}>
          <path className="chart-event-lasts" d="M9 9H27" />
          <path className="chart-event" d="M9 4.5l4.5 4.5l-4.5 4.5l-4.5 -4.5Z" />
        </Item>
      )}
      {(["recovered", "open", "lasting"] as const).filter(has).map((status) => (
        <Item key={status} text={t(`legend.${status}`)}>
          <Swatch status={status} />
        </Item>
      ))}
    </StaticMarkup>
  );
}

function Item({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <li className="flex items-center gap-2.25">
      <svg {...SWATCH}>{children}</svg>
      {text}
    </li>
  );
}

function Swatch({ status }: { status: EpisodeStatus }) {
  const hatch = hatchOf(status, SURFACE);
  const bracket = bracketOf(status, SURFACE, { left: true, right: status === "recovered" });
  return (
    <g className={`chart-${status}`}>
      <rect className="chart-wash" {...SURFACE} />
      <path
        className="chart-hatch"
        d={hatch?.d}
        strokeWidth={hatch?.strokeWidth}
        strokeDasharray={hatch?.dash ?? undefined}
      />
      <path
        className="chart-bracket"
        d={bracket.d}
        strokeWidth={Math.min(3, bracket.strokeWidth)}
        strokeDasharray={bracket.dash ?? undefined}
      />
    </g>
  );
}
