import { getLocale, getTranslations } from "next-intl/server";
import { DoubtLink } from "@/components/shell/doubt-link";
import { KeyBadge } from "@/components/ui/key-badge";
import { episodeStatus } from "@/lib/analysis/charts/episode-status";
import type { FindingAnswer } from "@/lib/analysis/findings/schema";
import {
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
import { FindingAnswerForm } from "./finding-answer";
import { FindingFold } from "./finding-fold";
import { FindingWhy } from "./finding-why";
import { TakeFinding } from "./take-finding";

export interface FindingItemProps {
  finding: Finding;
  /** Empty for a finding that is not in the chart. */
  letter: string;
  today: string;
  answer: FindingAnswer | undefined;
  /** Whether it is a talking point already. */
  isTaken: boolean;
  /** Names of life events around that time. */
  events: readonly string[];
  /** Whether it points to the doubt compass: the first low that lasts. */
  leadsToDoubt: boolean;
  /** Ids for what the forms may create. */
  ids: { answer: string; point: string };
}

/** One finding: its sentence, data, explanation, the person's answer, and the button that makes it a talking point. */
export async function FindingItem({
  finding,
  letter,
  today,
  answer,
  isTaken,
  events,
  leadsToDoubt,
  ids,
}: FindingItemProps) {
  const { t, tSay, locale } = await together({
    t: getTranslations("findings"),
    tSay: getTranslations("talkingPoints"),
    locale: getLocale(),
  });
  const format = formatter(locale);
  const context: FindingContext = { t, format, today };
  const status = episodeStatus(finding) ?? "plain";
  return (
    <li
      id={`finding-${letter || finding.kind}`}
      className="grid grid-cols-[2rem_1fr] border-t border-hair py-5.5 first:border-t-0 first:pt-0.5 last:pb-0 shell:grid-cols-[2.125rem_1fr]"
    >
      <span className="mt-1">
        {letter ? (
          <KeyBadge letter={letter} kind={status === "plain" ? "neutral" : status} label={t("letter", { letter })} />
        ) : (
          <span aria-hidden="true" className="block size-5.5 rounded-round border-[1.5px] border-hair-strong" />
        )}
      </span>
      <div className="min-w-0">
        <h3 className="text-pretty">{findingSentence(context, finding)}</h3>
        <p className="mt-0.75 text-small text-ink-2">{findingSource(context, finding)}</p>
        {answer && <GivenAnswer answer={answer} />}
        <p className="mt-2 text-small text-ink-2">
          {t("say")}{" "}
          <span className="font-serif text-body text-ink">
            {t("quote", { text: sentenceToSay({ t: tSay, format, today }, finding) })}
          </span>
        </p>
        <div className="mt-0.5 flex flex-wrap gap-x-6.5">
          <FindingFold open={t("why.open")} close={t("why.close")}>
            <FindingWhy why={whyFinding(context, finding)} status={status} />
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
            isTaken={isTaken}
            about={letter ? t("letter", { letter }) : findingName(context, finding)}
          />
          {leadsToDoubt && <DoubtLink />}
        </div>
      </div>
    </li>
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
