import type { FluidKey, FluidPanel } from "@/lib/analysis/charts/fluid";
import { shownClass } from "./shown-class";

export interface LetterLinks {
  /** The address of the finding with a letter, on the same page. */
  hrefOf: (letter: string) => string;
  /** The name of a finding, by its id. */
  nameOf: (findingId: string) => string;
}

interface ChartLettersProps {
  keys: readonly FluidKey[];
  /** The panels above, which tell their findings already. */
  above: readonly FluidPanel[];
  /** Without them the letters lead nowhere. */
  links?: LetterLinks | undefined;
}

/**
 * The letters of the episodes in a panel, each a link to its finding. They lie over the image, since nothing within an
 * image can be reached. A finding that is drawn in several panels is told and reached by the keyboard once.
 */
export function ChartLetters({ keys, above, links }: ChartLettersProps) {
  return keys.map(({ findingId, letter, status, x, dx, y, ...shown }) => {
    const look = {
      className: ["chart-letter", `chart-${status}`, shownClass(shown)].filter(Boolean).join(" "),
      style: { left: dx === 0 ? `${x}%` : `calc(${x}% + ${dx}px)`, top: y },
    };
    const key = `${x} ${y} ${shown.from}`;
    if (!links)
      return (
        <span key={key} aria-hidden="true" {...look}>
          {letter}
        </span>
      );
    const isRepeated = above.some((panel) => panel.keys.some((other) => other.findingId === findingId));
    const name = `${letter}: ${links.nameOf(findingId)}`;
    return (
      <a
        key={key}
        href={links.hrefOf(letter)}
        {...look}
        {...(isRepeated ? { tabIndex: -1, "aria-hidden": true } : { "aria-label": name })}
      >
        {letter}
      </a>
    );
  });
}
