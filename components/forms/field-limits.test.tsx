import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { EffectForm } from "@/lib/features/effects/components/effect-form";
import { DiscussForm } from "@/lib/features/effects/components/discuss-form";
import { EventForm } from "@/lib/features/life-events/components/event-form";
import { ProtectionMomentForm } from "@/lib/features/protection/components/protection-moment-form";
import { OwnPointForm } from "@/lib/views/talking-points/components/own-point-form";
import { RaiseForm } from "@/lib/views/talking-points/components/raise-form";
import { RewordForm } from "@/lib/views/talking-points/components/reword-form";
import { DoubtForm } from "@/lib/features/therapy/doubt/components/doubt-form";
import { EvaluationForm } from "@/lib/features/therapy/evaluations/components/evaluation-form";
import { ExpectationForm } from "@/lib/features/therapy/expectations/components/expectation-form";
import { GoalForm } from "@/lib/features/therapy/goals/components/goal-form";
import { HomeworkAnswerForm } from "@/lib/features/therapy/homework/components/homework-answer-form";
import { HomeworkForm } from "@/lib/features/therapy/homework/components/homework-form";
import { AgreementForm } from "@/lib/features/therapy/agreement/components/agreement-form";
import { PlanLineForm } from "@/lib/features/therapy/relapse-plan/components/plan-line-form";
import { ReviewForm } from "@/lib/features/therapy/expectations/components/review-form";
import { TrajectoryForm } from "@/lib/features/therapy/trajectories/components/trajectory-form";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { saveSessionAction } from "@/lib/features/sessions/actions";
import { SessionForm } from "@/lib/features/sessions/components/session-form";
import { checkInFormSchema } from "@/lib/features/check-ins/form-schema";
import { doubtForm } from "@/lib/features/therapy/doubt/form-schema";
import { discussForm, effectForm } from "@/lib/features/effects/form-schema";
import { evaluationForm } from "@/lib/features/therapy/evaluations/form-schema";
import { expectationForm, reviewForm } from "@/lib/features/therapy/expectations/form-schema";
import { goalForm } from "@/lib/features/therapy/goals/form-schema";
import { answerForm, homeworkForm } from "@/lib/features/therapy/homework/form-schema";
import en from "@/lib/platform/i18n/messages/en.json";
import { agreementForm } from "@/lib/features/therapy/agreement/form-schema";
import { lifeEventForm } from "@/lib/features/life-events/form-schema";
import { momentForm } from "@/lib/features/protection/form-schema";
import { planLineForm } from "@/lib/features/therapy/relapse-plan/form-schema";
import { sessionFormSchema } from "@/lib/features/sessions/form-schema";
import { ownPointForm, raiseForm, rewordForm } from "@/lib/features/talking-points/form-schema";
import { therapyForm } from "@/lib/features/therapy/trajectories/form-schema";
import { expectation } from "@/tests/factories/expectation";
import { homework } from "@/tests/factories/homework";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => null }));

const id = "11111111-1111-4111-8111-111111111111";
const entry = { id, revision: 1 };
const today = "2026-06-20";

const FORMS: readonly [string, ReactElement, z.ZodType][] = [
  ["check-in", <CheckInForm key="" id={id} question="?" suggestions={[]} today={today} />, checkInFormSchema],
  [
    "session",
    <SessionForm
      key=""
      action={saveSessionAction}
      id={id}
      title="?"
      content={{}}
      suggestions={[]}
      therapies={[]}
      marks={null}
    />,
    sessionFormSchema,
  ],
  ["effect", <EffectForm key="" id={id} today={today} />, effectForm],
  ["discuss", <DiscussForm key="" {...entry} day={today} today={today} discussion="" />, discussForm],
  ["life event", <EventForm key="" id={id} today={today} />, lifeEventForm],
  ["protection moment", <ProtectionMomentForm key="" id={id} today={today} />, momentForm],
  ["own point", <OwnPointForm key="" id={id} />, ownPointForm],
  ["raise", <RaiseForm key="" {...entry} day={today} today={today} />, raiseForm],
  ["reword", <RewordForm key="" {...entry} text="" />, rewordForm],
  ["doubt", <DoubtForm key="" id={id} />, doubtForm],
  ["evaluation", <EvaluationForm key="" id={id} goals={[]} today={today} />, evaluationForm],
  ["expectation", <ExpectationForm key="" id={id} />, expectationForm],
  ["goal", <GoalForm key="" id={id} today={today} />, goalForm],
  ["answer to homework", <HomeworkAnswerForm key="" {...entry} content={homework()} />, answerForm],
  ["homework", <HomeworkForm key="" id={id} today={today} />, homeworkForm],
  ["leaflet", <AgreementForm key="" id={id} therapyId={undefined} today={today} />, agreementForm],
  ["line of the plan", <PlanLineForm key="" id={id} list="sign" />, planLineForm],
  ["review", <ReviewForm key="" {...entry} content={expectation()} />, reviewForm],
  ["trajectory", <TrajectoryForm key="" id={id} today={today} />, therapyForm],
];

/** The fields of a form that say how long they may be: name and the most they hold. */
function limitsIn(form: ReactElement): [name: string, most: number][] {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      {form}
    </NextIntlClientProvider>,
  );
  const fields = [...html.matchAll(/<(?:textarea|input)[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "";
  return fields
    .filter((tag) => tag.startsWith("<textarea") || / maxLength=/i.test(tag))
    .map((tag) => [attribute(tag, "name"), Number(attribute(tag, "maxLength"))]);
}

/** True when the schema finds this field too long. */
function isTooLong(schema: z.ZodType, name: string, length: number): boolean {
  const parsed = schema.safeParse({ id, [name]: "x".repeat(length) });
  return (parsed.error?.issues ?? []).some(({ path, message }) => path[0] === name && message === "tooLong");
}

describe("a field of own words holds as much as its schema takes", () => {
  it.each(FORMS)("%s", (_name, form, schema) => {
    const limits = limitsIn(form);
    expect(limits.length).toBeGreaterThan(0);
    for (const [name, most] of limits) {
      expect([name, isTooLong(schema, name, most)]).toEqual([name, false]);
      expect([name, isTooLong(schema, name, most + 1)]).toEqual([name, true]);
    }
  });
});
