import { getLocale, getTranslations } from "next-intl/server";
import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import type { FindingAnswer } from "@/lib/analysis/findings/schema";
import {
  findingBasis,
  findingName,
  findingQuestion,
  findingSentence,
  findingSource,
  type FindingContext,
} from "@/lib/analysis/findings/sentences";
import { whyFinding } from "@/lib/analysis/findings/why";
import { formatter } from "@/lib/platform/i18n/format";
import { findingSentence as sentenceToSay } from "@/lib/features/talking-points/sentences";
import { together } from "@/lib/platform/concurrency/together";
import type { Finding } from "@/lib/analysis/trends/analyse";
import { CHART_ANCHOR } from "./finding-anchor";
import { FindingAnswerForm } from "./finding-answer";
import { FindingFold } from "./finding-fold";
import { FindingWhy } from "./finding-why";
import { TakeFinding } from "./take-finding";

/** A finding with what the person did with it. */
export interface ShownFinding {
  finding: Finding;
  /** Empty for a finding that is not in the chart. */
  letter: string;
  today: string;
  answer: FindingAnswer | undefined;
  /** Where it stands among the talking points; null while it is none. */
  taken: string | null;
  /** Names of life events around that time. */
  events: readonly string[];
  /** Ids for what the forms may create. */
  ids: { answer: string; point: string };
}

/** What a finding says: its sentence, data and explanation, the person's answer, and the button that takes it along. */
export async function FindingBody({ isInFold = false, ...shown }: ShownFinding & { isInFold?: boolean }) {
  const { finding, letter, today, answer, taken, events, ids } = shown;
  const { t, tTrends, tSay, locale } = await together({
    t: getTranslations("findings"),
    tTrends: getTranslations("trends"),
    tSay: getTranslations("talkingPoints"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  const context: FindingContext = { t, format, today };
  return (
    <>
      <h3 className="text-pretty">{findingSentence(context, finding)}</h3>
      <p className="mt-0.75 text-small text-ink-2">{findingBasis(context, finding)}</p>
      {answer && <GivenAnswer answer={answer} />}
      <div className="mt-0.5 flex flex-wrap gap-x-4 shell:gap-x-6.5">
        <FindingFold open={t("why.open")} shortOpen={t("why.openShort")} close={t("why.close")}>
          <FindingWhy
            source={findingSource(context, finding)}
            why={whyFinding(context, finding)}
            status={episodeStatus(finding) ?? "plain"}
            saying={sentenceToSay({ t: tSay, format, today }, finding)}
          />
        </FindingFold>
        <FindingFold open={answer ? t("answer.change") : t("answer.open")}>
          <FindingAnswerForm
            findingId={finding.id}
            id={ids.answer}
            question={findingQuestion(context, finding, events)}
            given={answer}
          />
        </FindingFold>
        <TakeFinding
          findingId={finding.id}
          id={ids.point}
          label={tTrends("take")}
          spokenLabel={tTrends("takeLabel", {
            about: letter ? t("letter", { letter }) : findingName(context, finding),
          })}
          taken={taken}
        />
        {/* Outside a fold the letter itself leads there. */}
        {isInFold && letter && (
          <a href={`#${CHART_ANCHOR}`} className="inline-flex min-h-tap items-center text-control text-ink-2">
            {tTrends("inChart")}
          </a>
        )}
      </div>
    </>
  );
}

async function GivenAnswer({ answer }: { answer: FindingAnswer }) {
  const t = await getTranslations("findings");
  return (
    <div className="mt-2">
      <p className="text-small text-ink-2">{t(`answer.given.${answer.answer}`)}</p>
      {answer.reason && (
        <p dir="auto" className="own-words">
          {answer.reason}
        </p>
      )}
    </div>
  );
}
