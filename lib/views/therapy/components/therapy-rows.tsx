import { useLocale, useTranslations } from "next-intl";
import { AgreementAnswers } from "@/lib/features/therapy/agreement/components/agreement-answers";
import { stopRuleFacts, stopRuleName } from "@/lib/features/therapy/agreement/text";
import { effectName } from "@/lib/features/effects/text";
import { ExpectationTable } from "@/lib/features/therapy/expectations/components/expectation-table";
import { isToReview } from "@/lib/features/therapy/expectations/rules";
import { GoalRulers } from "@/lib/features/therapy/goals/components/goal-rulers";
import { linesOf } from "@/lib/features/therapy/relapse-plan/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { formatList } from "@/lib/platform/i18n/format-list";
import type { TherapyView } from "@/lib/views/therapy/view";
import { OverviewRow } from "./overview-row";

/** Every part of the therapy with how it stands, each a row that opens its page. */
export function TherapyRows({ view }: { view: TherapyView }) {
  const t = useTranslations("therapy");
  const tNames = useTranslations("more");
  const tAgreements = useTranslations("agreements");
  const tEffects = useTranslations("effects");
  const locale = useLocale();
  const format = formatter(locale);
  const { today, turn, lines, next, agreement, stop } = view;
  const expectations = view.expectations.map(({ expectation }) => expectation);
  const gradedOn = view.goals
    .flatMap(({ grades }) => grades.at(-1)?.day ?? [])
    .toSorted()
    .at(-1);
  const effects = view.effects.open.map(({ content }) => effectName({ t: tEffects }, content));
  const words = { t: tAgreements, format };
  return (
    <>
      <OverviewRow
        href="/therapy/appointments"
        name={tNames("items.appointments.name")}
        state={
          next
            ? t("nextOn", {
                day: [format.dayLong(next.content.day), next.content.startTime].filter(Boolean).join(", "),
              })
            : t("noAppointment")
        }
      />
      <OverviewRow
        href="/therapy/homework"
        name={tNames("items.homework.name")}
        state={view.homework.length === 0 ? t("noHomework") : <OwnLines entries={view.homework} />}
      />
      <OverviewRow
        href="/therapy/goals"
        name={tNames("items.goals.name")}
        state={
          view.goals.length === 0
            ? t("noGoals")
            : [
                t("goalsCount", { count: view.goals.length }),
                gradedOn && t("goalsGraded", { day: format.dayAsOf(gradedOn, today) }),
              ]
                .filter(Boolean)
                .join(" ")
        }
      >
        {view.goals.length > 0 && <GoalRulers goals={view.goals} />}
      </OverviewRow>
      <OverviewRow
        href="/therapy/expectations"
        name={tNames("items.expectations.name")}
        state={
          expectations.length === 0
            ? t("noExpectations")
            : t("expectationsCount", {
                count: expectations.length,
                due: expectations.filter(({ content }) => isToReview(content, today)).length,
              })
        }
      >
        {expectations.length > 0 && <ExpectationTable expectations={expectations} today={today} />}
      </OverviewRow>
      <OverviewRow
        href="/therapy/evaluations"
        name={tNames("items.evaluations.name")}
        state={
          turn
            ? turn.isDue
              ? t("evaluationDue", { sessions: turn.sessions })
              : t("evaluationIn", { sessions: turn.every - turn.sessions })
            : tNames("items.evaluations.line")
        }
      />
      <OverviewRow
        href="/therapy/leaflet"
        name={tNames("items.leaflet.name")}
        state={
          stop
            ? `${stopRuleName(words, stop.rule)} ${stopRuleFacts(words, stop.rule)}`
            : agreement
              ? t("agreementAsked", { day: format.dayAsOf(agreement.content.askedOn, today) })
              : t("noAgreement")
        }
      >
        {agreement && <AgreementAnswers agreement={agreement.content} />}
      </OverviewRow>
      <OverviewRow
        href="/effects"
        name={tNames("items.effects.name")}
        state={
          view.openEffects === 0
            ? t("noEffects")
            : `${t("effectsOpen", { count: view.openEffects })} ${formatList(effects, locale)}`
        }
      />
      <OverviewRow
        href="/therapy/plan"
        name={tNames("items.plan.name")}
        state={
          lines.length === 0
            ? t("noPlan")
            : t("planCount", {
                signs: linesOf(lines, "sign").length,
                helps: linesOf(lines, "help").length,
                people: linesOf(lines, "person").length,
              })
        }
      />
      <OverviewRow href="/learn" name={tNames("items.learn.name")} state={tNames("items.learn.line")} />
    </>
  );
}

/** The own words of the first entries; the page has them all. */
function OwnLines({ entries }: { entries: TherapyView["homework"] }) {
  return entries.slice(0, MOST_LINES).map(({ id, content }) => (
    <span key={id} dir="auto" className="block own-words">
      {content.text}
    </span>
  ));
}

const MOST_LINES = 2;
