import { useTranslations } from "next-intl";
import type { RecordCounts } from "@/lib/features/therapy/doubt/rules";

interface RecordComparisonProps {
  counts: RecordCounts;
  /** Sentences of the findings that go on. */
  findings: readonly string[];
  /** Names of open unwanted effects. */
  effects: readonly string[];
  /** Texts of expectations that were not noticed, or differently. */
  expectations: readonly string[];
  /** Names of life events of this time. */
  events: readonly string[];
}

/** What the record says, to compare with the own answers: counts and days. It weighs nothing. */
export function RecordComparison({ counts, findings, effects, expectations, events }: RecordComparisonProps) {
  const t = useTranslations("doubt");
  const { weeks, held, heard, goalsFit, couldSay, moments } = counts;
  const lines = [
    weeks === null ? held > 0 && t("besideSessions", { held }) : t("besideTime", { weeks, held }),
    ...findings,
    heard.asked > 0 && t("besideHeard", { ...heard }),
    goalsFit.asked > 0 && t("besideGoalsFit", { ...goalsFit }),
    couldSay.asked > 0 && t("besideCouldSay", { ...couldSay }),
    moments > 0 && t("besideMoments", { count: moments }),
    effects.length > 0 && t("besideEffects", { names: effects.join(", ") }),
    expectations.length > 0 && t("besideExpectations", { texts: expectations.join("; ") }),
    events.length > 0 && t("besideEvents", { names: events.join(", ") }),
  ].filter((line) => typeof line === "string");
  return (
    <>
      {lines.length === 0 ? (
        <p className="max-w-measure text-ink-2">{t("besideNothing")}</p>
      ) : (
        <ul className="grid max-w-measure grid-cols-1 gap-2">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="mt-3 max-w-measure text-small text-ink-2">{t("besideLimit")}</p>
    </>
  );
}
