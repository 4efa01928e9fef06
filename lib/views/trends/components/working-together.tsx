import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { presentOn, type EffectEntry } from "@/lib/features/effects/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { workingTogether, type Mark } from "@/lib/features/sessions/working-together";
import { together } from "@/lib/platform/concurrency/together";
import "@/components/charts/charts.css";

interface WorkingTogetherProps {
  sessions: Parameters<typeof workingTogether>[0];
  effects: readonly EffectEntry[];
  today: LocalDate;
}

/** Shapes that can be told apart without colour: full, half and empty circles, and wedges for the pace. */
const SHAPES: Readonly<Record<Mark, string>> = {
  yes: "M3 9a6 6 0 1 1 12 0a6 6 0 1 1-12 0z",
  right: "M3 9a6 6 0 1 1 12 0a6 6 0 1 1-12 0z",
  partly: "M9 3a6 6 0 0 0 0 12z",
  no: "",
  slow: "M3 5h12l-6 9z",
  fast: "M3 13h12l-6-9z",
  none: "",
};
const RINGED: ReadonlySet<Mark> = new Set(["partly", "no"]);
const COLUMN = 18;

/** The answers about working together over the last sessions, and how many unwanted effects there were at each. */
export async function WorkingTogether({ sessions, effects, today }: WorkingTogetherProps) {
  const answers = workingTogether(sessions);
  if (!answers) return null;
  const { t, tSession, locale } = await together({
    t: getTranslations("trends"),
    tSession: getTranslations("sessions"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  const counts = answers.sessions.map(({ day }) => presentOn(effects, day));
  const most = Math.max(0, ...counts);
  const shown = new Set(answers.rows.flatMap(({ marks }) => marks));
  const spoken = (words: readonly string[]) =>
    words.map((word, i) => `${format.dayAsOf(answers.sessions[i]?.day ?? today, today)} ${word}`).join(", ");
  return (
    <Section id="together" label={t("together.label")} isLabelHeading>
      <p className="max-w-measure text-ink-2">{t("together.how")}</p>
      <div className="mt-4 grid gap-4">
        {answers.rows.map(({ question, marks }) => (
          <Row
            key={question}
            name={tSession(`field.${question}`)}
            spoken={t("together.row", {
              name: tSession(`field.${question}`),
              list: spoken(marks.map((mark) => t(`together.legend.${mark}`))),
            })}
            columns={marks.length}
          >
            {marks.map((mark, i) => (
              <g key={i} transform={`translate(${i * COLUMN} 0)`}>
                <Shape mark={mark} />
              </g>
            ))}
          </Row>
        ))}
        {most > 0 && (
          <Row
            name={t("together.effects")}
            spoken={t("together.row", { name: t("together.effects"), list: spoken(counts.map(String)) })}
            columns={counts.length}
            height={strokesHeight(most)}
          >
            {counts.map((count, i) => (
              <path key={i} className="together-stroke" d={strokes(count, i * COLUMN)} />
            ))}
          </Row>
        )}
      </div>
      <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small text-ink-2" aria-hidden="true">
        {(["yes", "right", "partly", "no", "slow", "fast", "none"] as const)
          .filter((mark) => shown.has(mark))
          .map((mark) => (
            <li key={mark} className="flex items-center gap-2">
              <svg viewBox="0 0 18 18" width={18} height={18} className="chart">
                <Shape mark={mark} />
              </svg>
              {t(`together.legend.${mark}`)}
            </li>
          ))}
        {most > 0 && (
          <li className="flex items-center gap-2">
            <svg viewBox="0 0 18 18" width={18} height={18} className="chart">
              <path className="together-stroke" d={strokes(1, 0)} />
            </svg>
            {t("together.legend.effect")}
          </li>
        )}
      </ul>
      <p className="mt-3 max-w-measure text-small text-ink-2">{t("together.limit")}</p>
    </Section>
  );
}

/** From one stroke to the one above it. */
const STROKE_STEP = 4;

/** One stroke for each effect, from the foot of a column up. */
function strokes(count: number, x: number): string {
  return Array.from({ length: count }, (_, i) => `M${x + 4} ${COLUMN - 3 - i * STROKE_STEP}h10`).join("");
}

/** The height that so many strokes take, as high as the other rows at least. */
function strokesHeight(count: number): number {
  return Math.max(COLUMN, 4 + count * STROKE_STEP);
}

interface RowProps {
  name: string;
  /** The whole row as text, for screen readers. */
  spoken: string;
  columns: number;
  height?: number;
  children: React.ReactNode;
}

function Row({ name, spoken, columns, height = COLUMN, children }: RowProps) {
  return (
    <div className="grid gap-1 shell:grid-cols-[16rem_1fr] shell:items-center">
      <p className="text-small" aria-hidden="true">
        {name}
      </p>
      <svg
        viewBox={`0 ${COLUMN - height} ${columns * COLUMN} ${height}`}
        width={columns * COLUMN}
        height={height}
        role="img"
        aria-label={spoken}
        className="chart"
      >
        {children}
      </svg>
    </div>
  );
}

function Shape({ mark }: { mark: Mark }) {
  if (mark === "none") return <path className="together-none" d="M6 9h6" />;
  return (
    <>
      {RINGED.has(mark) && <circle className="together-ring" cx={9} cy={9} r={5.4} />}
      <path className="together-mark" d={SHAPES[mark]} />
    </>
  );
}
