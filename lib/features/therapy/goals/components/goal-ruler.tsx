import { useLocale, useTranslations } from "next-intl";
import type { GoalGrade } from "@/lib/features/therapy/goals/rules";
import { formatter } from "@/lib/platform/i18n/format";

const WIDTH = 300;
const HEIGHT = 62;
const LEFT = 12;
const LINE = 28;
const STEP = (WIDTH - 2 * LEFT) / 10;
const at = (grade: number) => LEFT + grade * STEP;
/** Two words closer than this, in grades, would run into each other. */
const NEAR = 2;

interface GoalRulerProps {
  grades: readonly GoalGrade[];
  wish: number | undefined;
  /** Everything the drawing says, in words. */
  label: string;
}

/** Where a goal stood, where it stands, and what would be good enough, on a ruler from 0 to 10. */
export function GoalRuler({ grades, wish, label }: GoalRulerProps) {
  const t = useTranslations("goals");
  const format = formatter(useLocale());
  const first = grades[0];
  const last = grades.at(-1);
  const hasMoved = first && last && grades.length > 1;
  const startIsNear = hasMoved && Math.abs(first.grade - last.grade) < NEAR;
  const isNear = (grade: number | undefined) =>
    wish !== undefined && grade !== undefined && Math.abs(wish - grade) < NEAR;
  const wishIsNear = isNear(last?.grade) || isNear(first?.grade);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mt-2 block w-full max-w-75" role="img" aria-label={label}>
      <line x1={at(0)} x2={at(10)} y1={LINE} y2={LINE} className="stroke-hair-strong" />
      {Array.from({ length: 11 }, (_, grade) => (
        <line key={grade} x1={at(grade)} x2={at(grade)} y1={LINE - 3} y2={LINE + 3} className="stroke-hair-strong" />
      ))}
      {hasMoved && (
        <line x1={at(first.grade)} x2={at(last.grade)} y1={LINE} y2={LINE} className="stroke-pine" strokeWidth={2.25} />
      )}
      {first && <circle cx={at(first.grade)} cy={LINE} r={5} className="fill-paper stroke-pine" strokeWidth={2} />}
      {hasMoved && <circle cx={at(last.grade)} cy={LINE} r={6} className="fill-pine" />}
      {wish !== undefined && (
        <path d={`M${at(wish)} ${LINE}V10h9l-2 3 2 3h-9`} className="fill-none stroke-ink-2" strokeWidth={1.5} />
      )}
      <g className="fill-ink-2 text-[0.8125rem]" textAnchor="middle">
        {first && !startIsNear && (
          <text x={at(first.grade)} y={50}>
            {t("start", { grade: format.grade(first.grade) })}
          </text>
        )}
        {hasMoved && (
          <text x={at(last.grade)} y={50}>
            {t("now", { grade: format.grade(last.grade) })}
          </text>
        )}
        {wish !== undefined && (
          <WishLabel wish={wish} isBesideFlag={wishIsNear}>
            {t("wish", { grade: format.grade(wish) })}
          </WishLabel>
        )}
      </g>
    </svg>
  );
}

/** Below the ruler like the others, or beside its flag where another word stands below. */
function WishLabel({ wish, isBesideFlag, children }: { wish: number; isBesideFlag: boolean; children: string }) {
  if (!isBesideFlag) {
    return (
      <text x={at(wish)} y={50}>
        {children}
      </text>
    );
  }
  const isLeft = wish > 7;
  return (
    <text x={at(wish) + (isLeft ? -5 : 14)} y={17} textAnchor={isLeft ? "end" : "start"}>
      {children}
    </text>
  );
}
