import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatter } from "@/lib/platform/i18n/format";
import { ClearChoice } from "./clear-choice";
import { FieldError } from "./field-error";
import { describedBy, fieldIds } from "./field-ids";
import styles from "./grade-ruler.module.css";

const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

const LABELS = {
  question: "font-serif text-h2 tracking-[-0.004em]",
  heading: "font-serif text-lead",
  plain: "text-small text-ink-2",
  hidden: "sr-only",
};

interface GradeRulerProps {
  name: string;
  label: ReactNode;
  labelLook?: keyof typeof LABELS;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string | undefined;
  /** Words under some of the grades; a position without a name means nothing. */
  anchors: Partial<Record<(typeof GRADES)[number], string>>;
  /** What was kept: a grade, also with a decimal from an import; absent or "" is nothing. */
  defaultValue?: number | string | undefined;
  size?: "lg" | "sm";
  /** Offers to take the grade back. */
  isClearable?: boolean;
}

/** A school grade from 1 to 10 on a ruler: native radios, so the arrow keys work and so does a page without script. */
export function GradeRuler({
  name,
  label,
  labelLook = "heading",
  size = "lg",
  isClearable = false,
  ...rest
}: GradeRulerProps) {
  const { anchors, defaultValue, hint, error } = rest;
  const ids = fieldIds(name, rest.id);
  const value = defaultValue === undefined || defaultValue === "" ? null : Number(defaultValue);
  return (
    <div
      role="radiogroup"
      aria-labelledby={ids.label}
      className={`${styles.frame} ${styles.group}`}
      {...describedBy(ids, { hint, error })}
    >
      <div className={isClearable ? "flex min-h-6 items-baseline gap-x-6" : undefined}>
        <div className="flex-1">
          <p id={ids.label} className={LABELS[labelLook]}>
            {label}
          </p>
          {hint && (
            <p id={ids.hint} className="text-small text-ink-2">
              {hint}
            </p>
          )}
        </div>
        {isClearable && <ClearChoice name={name} />}
      </div>
      <div className={size === "sm" ? `${styles.ruler} ${styles.small}` : styles.ruler}>
        {GRADES.map((grade) => (
          <label key={grade} className={styles.grade}>
            <input
              type="radio"
              name={name}
              value={grade}
              id={grade === 1 ? ids.input : undefined}
              defaultChecked={grade === value}
            />
            <span className={styles.numeral}>{grade}</span> <span className={styles.anchor}>{anchors[grade]}</span>
          </label>
        ))}
      </div>
      {value !== null && !Number.isInteger(value) && <KeptBetween name={name} value={value} />}
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

/** A grade between two whole ones cannot be drawn on the ruler, and must not get lost when the rest is edited. */
function KeptBetween({ name, value }: { name: string; value: number }) {
  const t = useTranslations("ui");
  const grade = formatter(useLocale()).grade(value);
  return (
    <label className="inline-flex min-h-tap items-center gap-2 text-small">
      <input type="radio" name={name} value={value} defaultChecked className="size-5" />
      {t("keepGrade", { grade })}
    </label>
  );
}
