import { ExpectationTable } from "@/lib/features/therapy/expectations/components/expectation-table";
import { GoalRulers } from "@/lib/features/therapy/goals/components/goal-rulers";
import { AgreementAnswers } from "@/lib/features/therapy/agreement/components/agreement-answers";
import { PhaseSection } from "@/lib/features/therapy/trajectories/components/phase-section";
import { SignState } from "@/lib/features/therapy/relapse-plan/components/sign-state";
import { StopRuleCard } from "@/lib/features/therapy/agreement/components/stop-rule-card";
import { TwoRoads } from "@/lib/features/therapy/doubt/components/two-roads";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { effectName } from "@/lib/features/effects/text";
import { formatter } from "@/lib/platform/i18n/format";
import { linesOf } from "@/lib/features/therapy/relapse-plan/rules";
import { therapyDays, therapyName } from "@/lib/features/therapy/trajectories/text";
import { useTranslations, useLocale } from "next-intl";
import type { TherapyView } from "@/lib/views/therapy/view";

/** Everything of the therapy in short, each with the way to its own page. */
export function TherapyOverview({ view }: { view: TherapyView }) {
  const t = useTranslations("therapy");
  const tTherapies = useTranslations("therapies");
  const tEffects = useTranslations("effects");
  const format = formatter(useLocale());
  const { today, current, turn, lines } = view;
  const words = { t: tTherapies, format };
  return (
    <>
      <PageHead
        title={t("title")}
        sub={current ? `${therapyName(words, current.content)}, ${therapyDays(words, current.content)}.` : t("sub")}
      >
        {current?.content.helpWish && (
          <p dir="auto" className="own-words mt-3 max-w-measure whitespace-pre-line">
            {current.content.helpWish}
          </p>
        )}
        {current ? (
          <TextLink href="/therapy/trajectories" tone="quiet">
            {t("allTrajectories")}
          </TextLink>
        ) : (
          <div className="mt-5">
            <p className="font-serif text-lead">{t("empty")}</p>
            <p className="mb-4 max-w-measure text-ink-2">{t("emptyHint")}</p>
            <ButtonLink href="/therapy/trajectories">{t("begin")}</ButtonLink>
          </div>
        )}
      </PageHead>
      {current && <PhaseSection therapy={current} phase={view.phase} />}
      <Section label={t("appointments")} isLabelHeading>
        <p>
          {view.next
            ? t("nextOn", {
                day: [format.dayLong(view.next.content.day), view.next.content.startTime].filter(Boolean).join(", "),
              })
            : t("noAppointment")}
        </p>
        <TextLink href="/therapy/appointments">{t("toAppointments")}</TextLink>
      </Section>
      <Section label={t("homework")} isLabelHeading>
        {view.homework.length === 0 ? (
          <p className="text-ink-2">{t("noHomework")}</p>
        ) : (
          <ul className="grid gap-1">
            {view.homework.map(({ id, content }) => (
              <li key={id} dir="auto" className="own-words">
                {content.text}
              </li>
            ))}
          </ul>
        )}
        <TextLink href="/therapy/homework">{t("toHomework")}</TextLink>
      </Section>
      <Section label={t("expectations")} isLabelHeading>
        {view.expectations.length === 0 ? (
          <p className="text-ink-2">{t("noExpectations")}</p>
        ) : (
          <ExpectationTable expectations={view.expectations.map(({ expectation }) => expectation)} today={today} />
        )}
        <TextLink href="/therapy/expectations">{t("toExpectations")}</TextLink>
      </Section>
      <Section label={t("goals")} isLabelHeading>
        {view.goals.length === 0 ? <p className="text-ink-2">{t("noGoals")}</p> : <GoalRulers goals={view.goals} />}
        <TextLink href="/therapy/goals">{t("toGoals")}</TextLink>
      </Section>
      <Section label={t("evaluations")} isLabelHeading>
        {turn && (
          <p className="max-w-measure">
            {turn.isDue
              ? t("evaluationDue", { sessions: turn.sessions })
              : t("evaluationIn", { sessions: turn.every - turn.sessions })}
          </p>
        )}
        <TextLink href="/therapy/evaluations">{t("toEvaluations")}</TextLink>
      </Section>
      <Section
        label={t("agreement")}
        sub={view.agreement && t("agreementAsked", { day: format.dayAsOf(view.agreement.content.askedOn, today) })}
        isLabelHeading
      >
        {view.agreement ? (
          <AgreementAnswers agreement={view.agreement.content} />
        ) : (
          <p className="max-w-measure text-ink-2">{t("noAgreement")}</p>
        )}
        {view.stop && (
          <div className="my-4">
            <StopRuleCard agreement={view.stop.agreement.content} rule={view.stop.rule} />
          </div>
        )}
        <TextLink href="/therapy/leaflet">{t("toAgreement")}</TextLink>
      </Section>
      <Section label={t("doubt")}>
        <div className="flex items-start justify-between gap-8">
          <div>
            <h2>{t("doubtTitle")}</h2>
            <p className="mt-1.5 mb-4 max-w-measure">{t("doubtText")}</p>
            <ButtonLink href="/therapy/doubt" variant="secondary">
              {t("toDoubt")}
            </ButtonLink>
          </div>
          <TwoRoads />
        </div>
      </Section>
      <Section label={t("effects")} isLabelHeading>
        {view.openEffects === 0 ? (
          <p className="text-ink-2">{t("noEffects")}</p>
        ) : (
          <>
            <p>{t("effectsOpen", { count: view.openEffects })}</p>
            <ul>
              {view.effects.open.map(({ id, content }) => (
                <li key={id}>{effectName({ t: tEffects }, content)}</li>
              ))}
            </ul>
          </>
        )}
        <TextLink href="/effects">{t("toEffects")}</TextLink>
      </Section>
      <Section label={t("plan")} isLabelHeading>
        {lines.length === 0 ? (
          <p className="text-ink-2">{t("noPlan")}</p>
        ) : (
          <p>
            {t("planCount", {
              signs: linesOf(lines, "sign").length,
              helps: linesOf(lines, "help").length,
              people: linesOf(lines, "person").length,
            })}
          </p>
        )}
        {view.phase === "aftercare" && linesOf(lines, "sign").length > 0 && (
          <div className="my-4">
            <SignState lines={lines} checks={view.checks} today={today} />
          </div>
        )}
        <TextLink href="/therapy/plan">{t("toPlan")}</TextLink>
      </Section>
      <Section label={t("secondOpinion")} isLabelHeading>
        <p className="max-w-measure">{t("secondOpinionText")}</p>
        <TextLink href="/summary?for=second-opinion">{t("toSecondOpinion")}</TextLink>
      </Section>
      <Section label={t("learn")} isLabelHeading>
        <TextLink href="/learn">{t("toLearn")}</TextLink>
      </Section>
    </>
  );
}
