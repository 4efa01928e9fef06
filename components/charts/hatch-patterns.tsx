import type { EpisodeStatus } from "@/lib/analysis/charts/types";
import "./charts.css";

/** One tile of each hatching, in pixels: what lib/analysis/charts/hatch.ts draws line by line for paper. */
const TILES = {
  recovered: { width: 9.8, height: 9.8, strokeWidth: 1.3, d: "M-2 2l4-4M0 9.8l9.8-9.8M7.8 11.8l4-4" },
  lasting: { width: 7, height: 7, strokeWidth: 0.8, d: "M-1 1l2-2M0 7l7-7M6 8l2-2M-1 6l2 2M0 0l7 7M6-1l2 2" },
  open: { width: 10, height: 8, strokeWidth: 1, d: "M0 2h5M5 6h5" },
} as const satisfies Partial<Record<EpisodeStatus, object>>;

/** The patterns that surfaces of episodes are filled with; the id of each is `id` and its status. */
export function HatchPatterns({ id, statuses }: { id: string; statuses: ReadonlySet<EpisodeStatus> }) {
  const used = (["recovered", "lasting", "open"] as const).filter((status) => statuses.has(status));
  if (used.length === 0) return null;
  return (
    <svg aria-hidden="true" className="chart absolute size-0">
      {used.map((status) => {
        const { width, height, strokeWidth, d } = TILES[status];
        return (
          <pattern
            key={status}
            id={`${id}${status}`}
            className={`chart-${status}`}
            patternUnits="userSpaceOnUse"
            width={width}
            height={height}
          >
            <path className="chart-hatch" strokeWidth={strokeWidth} d={d} />
          </pattern>
        );
      })}
    </svg>
  );
}
