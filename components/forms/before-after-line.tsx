const TICKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Keeps the arrow clear of the dots at both ends, in px. */
const DOT_RADIUS = 9;

interface BeforeAfterLineProps {
  /** Grades; 0 is none. */
  from: number;
  to: number;
  className?: string | undefined;
}

/** The line of the ruler with its ticks, and an arrow from before to after. */
export function BeforeAfterLine({ from, to, className }: BeforeAfterLineProps) {
  const at = (grade: number) => `${grade * 10 - 5}%`;
  const side = Math.sign(to - from);
  return (
    <svg className={className} aria-hidden="true">
      <line x1={at(1)} x2={at(10)} y1="10" y2="10" className="stroke-hair-strong" />
      {TICKS.map((grade) => (
        <line key={grade} x1={at(grade)} x2={at(grade)} y1="6" y2="14" className="stroke-hair-strong" />
      ))}
      {from > 0 && to > 0 && from !== to && (
        <>
          <line x1={at(from)} x2={at(to)} y1="10" y2="10" strokeWidth="2" className="stroke-pine" />
          <svg x={at(to)} y="10" overflow="visible">
            <path
              d={`M${-side * (DOT_RADIUS + 7)} -5L${-side * DOT_RADIUS} 0L${-side * (DOT_RADIUS + 7)} 5`}
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
              className="fill-none stroke-pine"
            />
          </svg>
        </>
      )}
    </svg>
  );
}
