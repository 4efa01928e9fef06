import { useTranslations } from "next-intl";
import { MarksFold } from "@/components/forms/marks-fold";
import { TextInput } from "@/components/forms/text-input";
import { Button } from "@/components/ui/button";
import {
  DEFAULT_PARTS,
  PARTS_MARKER,
  PERSONAL_PARTS,
  type Part,
  type Period,
  type SummaryChoice,
} from "@/lib/views/summary/core/choice";
import { ChoiceForm } from "./choice-form";
import { ChoiceOption } from "./choice-option";
import styles from "./choice-option.module.css";

export interface ChoicesProps {
  choice: SummaryChoice;
  /** The parts there is something of, in the order of the page. */
  parts: readonly Part[];
  /** "103 van 129 dagen", by period; a period that does not exist yet is absent. */
  logged: Partial<Record<Exclude<Period, "own">, { logged: number; days: number }>>;
  counts: { points: number; findings: number; sessions: number };
  isPeriodWrong: boolean;
}

const NOTHING = { logged: 0, days: 0 };
/** Two columns only where the longest name of a part fits into one. */
const PART_GRID = "grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-4 wide:block";
const PRESETS = ["start", "four-weeks", "last-session"] as const;

/** What goes into the summary: a period and parts. Whatever is personal is off until it is ticked. */
export function Choices({ choice, parts, logged, counts, isPeriodWrong }: ChoicesProps) {
  const t = useTranslations("summary");
  const detail = (part: Part) => {
    if (part === "chart") return undefined;
    if (PERSONAL_PARTS.has(part)) return choice.parts.has(part) ? t("parts.included") : t("parts.onlyYou");
    if (part === "points") return t("parts.chosen", { count: counts.points });
    return part === "findings"
      ? t("parts.findingCount", { count: counts.findings })
      : t("parts.sessionCount", { count: counts.sessions });
  };
  const option = (part: Part) => (
    <ChoiceOption
      key={part}
      type="checkbox"
      name="part"
      value={part}
      label={t(`parts.${part}`)}
      detail={detail(part)}
      isChosen={choice.parts.has(part)}
    />
  );
  // By what is in from the start, and not by what is ticked: a part must not move from under the finger.
  const isUsual = (part: Part) => DEFAULT_PARTS[choice.audience].includes(part);
  const [offered, more] = [parts.filter(isUsual), parts.filter((part) => !isUsual(part))];
  return (
    <ChoiceForm>
      {choice.audience !== "therapist" && <input type="hidden" name="for" value={choice.audience} />}
      <fieldset className="min-w-0">
        <legend className="mb-1 font-serif text-lead">{t("period.heading")}</legend>
        {PRESETS.filter((period) => logged[period]).map((period) => (
          <ChoiceOption
            key={period}
            type="radio"
            name="period"
            value={period}
            label={t(`period.${period}`)}
            detail={t("period.logged", logged[period] ?? NOTHING)}
            isChosen={choice.period === period}
          />
        ))}
        <ChoiceOption
          type="radio"
          name="period"
          value="own"
          label={t("period.own")}
          isChosen={choice.period === "own"}
        />
        <div className={`mb-3 grid gap-3 pl-8.5 ${styles.ownDays}`}>
          <TextInput type="date" name="from" label={t("period.from")} defaultValue={choice.from} />
          <TextInput
            type="date"
            name="to"
            label={t("period.to")}
            defaultValue={choice.to}
            error={isPeriodWrong ? t("badPeriod") : undefined}
          />
          <div>
            <Button type="submit" variant="secondary">
              {t("show")}
            </Button>
          </div>
        </div>
      </fieldset>
      <fieldset className="mt-7 min-w-0">
        <legend className="mb-1 font-serif text-lead">{t("parts.heading")}</legend>
        <input type="hidden" name="part" value={PARTS_MARKER} />
        <div className={PART_GRID}>{offered.map(option)}</div>
        {more.length > 0 && (
          <MarksFold
            summary={t("parts.more", { count: more.length })}
            isOpen={more.some((part) => choice.parts.has(part))}
          >
            <div className={PART_GRID}>{more.map(option)}</div>
          </MarksFold>
        )}
      </fieldset>
    </ChoiceForm>
  );
}
