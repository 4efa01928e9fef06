import type { ChartModel } from "@/lib/analysis/charts/types";
import "./charts.css";

interface ChartLettersProps {
  model: ChartModel;
  /** The address of the finding with a letter, on the same page. */
  hrefOf: (letter: string) => string;
  /** The name of a finding, by its id. */
  nameOf: (findingId: string) => string;
}

/**
 * Links over the letters of a drawing, each to its finding. They lie beside the drawing, since nothing within an image
 * can be reached. A finding that is drawn in several panels is told and reached by the keyboard once.
 */
export function ChartLetters({ model: { width, height, panels }, hrefOf, nameOf }: ChartLettersProps) {
  const marks = panels.flatMap(({ episodes }) =>
    episodes.flatMap(({ findingId, letter, key }) => (key ? [{ findingId, letter, key }] : [])),
  );
  return marks.map(({ findingId, letter, key }, i) => {
    const isRepeated = marks.findIndex((mark) => mark.findingId === findingId) < i;
    return (
      <a
        key={`${key.cx} ${key.cy}`}
        href={hrefOf(letter)}
        className="chart-letter"
        style={{ left: percent(key.cx, width), top: percent(key.cy, height) }}
        {...(isRepeated ? { tabIndex: -1, "aria-hidden": true } : { "aria-label": `${letter}: ${nameOf(findingId)}` })}
      >
        {letter}
      </a>
    );
  });
}

/** Hundredths are finer than a pixel. */
const percent = (at: number, of: number) => `${Math.round((at / of) * 10_000) / 100}%`;
