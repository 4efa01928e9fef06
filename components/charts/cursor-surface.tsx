import { useTranslations } from "next-intl";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { cursorPlace, type CursorData, type CursorDay, type CursorScale } from "@/lib/analysis/charts/cursor";
import { useReadout } from "./cursor-readout";

interface CursorSurfaceProps {
  data: CursorData;
  scale: CursorScale;
  /** The day the cursor stands at; null when it stands nowhere. */
  index: number | null;
  takesFocus: boolean;
  onMove: (index: number | null) => void;
}

/** What lies over the drawing: the line and the dots of one day, and the keys that move it. */
export function CursorSurface(props: CursorSurfaceProps) {
  const { data, scale, index, takesFocus, onMove } = props;
  const t = useTranslations("chartCursor");
  const toText = useReadout(data);
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) surface.current?.focus();
  }, [takesFocus]);
  const last = data.rows.length - 1;
  const at = index ?? last;
  const day = index === null ? undefined : data.rows[index];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onMove(null);
    const target = targetOf(event.key, at, last);
    if (target === undefined) return;
    event.preventDefault();
    onMove(Math.min(Math.max(target, 0), last));
  };
  const shown = data.rows[at];
  return (
    <div
      ref={surface}
      role="slider"
      tabIndex={0}
      aria-label={t("label")}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={shown && Object.values(toText(shown)).join(": ")}
      className="absolute top-0 left-0 -outline-offset-3"
      style={{ width: scale.width, height: scale.height }}
      onKeyDown={onKeyDown}
      onFocus={() => index === null && onMove(last)}
    >
      {day && <Marks data={data} scale={scale} day={day} />}
    </div>
  );
}

function targetOf(key: string, at: number, last: number): number | undefined {
  if (key === "ArrowLeft") return at - 1;
  if (key === "ArrowRight") return at + 1;
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

type MarksProps = Pick<CursorSurfaceProps, "data" | "scale"> & { day: CursorDay };

function Marks({ data, scale, day }: MarksProps) {
  const { x, top, bottom, dots } = cursorPlace(data, scale, day);
  return (
    <svg aria-hidden="true" className="size-full overflow-visible">
      <path className="stroke-ink-2" d={`M${x} ${top}V${bottom}`} />
      {dots.map(({ panel, y }) => (
        <g key={panel} className={`chart-${panel}`}>
          <circle className="chart-cursor-dot" cx={x} cy={y} r={5} />
        </g>
      ))}
    </svg>
  );
}
