import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import type { Side } from "./rules";
import type { Expectation } from "./schema";

interface ExpectationContext {
  t: Translator<"expectations">;
  format: Formatter;
}

/** What is known of it, as one line: when it would be noticed, and what was noticed. */
export function expectationFacts({ t, format }: ExpectationContext, expectation: Expectation): string {
  const { when, reviewOn, noticed, reviewedOn } = expectation;
  return [
    when,
    noticed && reviewedOn
      ? t("noticedOn", { noticed: t(`noticed.${noticed}`), day: format.dayYear(reviewedOn) })
      : reviewOn && t("lookBackOn", { day: format.dayYear(reviewOn) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** One side of the record: its mean and on how many days it stands, or that there is too little. */
export function sideText({ t, format }: ExpectationContext, { mean, logged, days }: Side): string {
  return mean === null ? t("tooFew", { logged, days }) : t("mean", { mean: format.mean(mean), logged, days });
}

/** The sentence to say aloud when the day to look back has come. */
export function expectationSentence(
  { t, format, today }: ExpectationContext & { today: LocalDate },
  { text, writtenOn, noticed }: Expectation,
): string {
  return t("say", { text, month: format.monthAsOf(writtenOn, today), noticed: noticed ?? "not-yet" });
}
