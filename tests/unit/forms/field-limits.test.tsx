import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import type { z } from "zod";
import { EffectForm } from "@/components/effects/effect-form";
import { DiscussForm } from "@/components/effects/discuss-form";
import { EventForm } from "@/components/life-events/event-form";
import { MomentForm } from "@/components/protection/moment-form";
import { OwnPointForm } from "@/components/talking-points/own-point-form";
import { RaiseForm } from "@/components/talking-points/raise-form";
import { RewordForm } from "@/components/talking-points/reword-form";
import { DoubtForm } from "@/components/therapy/doubt-form";
import { EvaluationForm } from "@/components/therapy/evaluation-form";
import { ExpectationForm } from "@/components/therapy/expectation-form";
import { GoalForm } from "@/components/therapy/goal-form";
import { HomeworkAnswerForm } from "@/components/therapy/homework-answer-form";
import { HomeworkForm } from "@/components/therapy/homework-form";
import { LeafletForm } from "@/components/therapy/leaflet-form";
import { PlanLineForm } from "@/components/therapy/plan-line-form";
import { ReviewForm } from "@/components/therapy/review-form";
import { TrajectoryForm } from "@/components/therapy/trajectory-form";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { SessionForm } from "@/components/sessions/session-form";
import { checkInFormSchema } from "@/lib/check-ins/form-schema";
import { doubtForm } from "@/lib/doubt/form-schema";
import { discussForm, effectForm } from "@/lib/effects/form-schema";
import { evaluationForm } from "@/lib/evaluations/form-schema";
import { expectationForm, reviewForm } from "@/lib/expectations/form-schema";
import { goalForm } from "@/lib/goals/form-schema";
import { answerForm, homeworkForm } from "@/lib/homework/form-schema";
import en from "@/lib/platform/i18n/messages/en.json";
import { leafletForm } from "@/lib/leaflets/form-schema";
import { lifeEventForm } from "@/lib/life-events/form-schema";
import { momentForm } from "@/lib/protection/form-schema";
import { planLineForm } from "@/lib/relapse-plan/form-schema";
import { sessionFormSchema } from "@/lib/sessions/form-schema";
import { ownPointForm, raiseForm, rewordForm } from "@/lib/talking-points/form-schema";
import { therapyForm } from "@/lib/therapies/form-schema";
import { expectation } from "../../factories/expectation";
import { homework } from "../../factories/homework";

vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), useRouter: () => null }));

const id = "11111111-1111-4111-8111-111111111111";
const entry = { id, revision: 1 };
const today = "2026-06-20";

const FORMS: readonly [string, ReactElement, z.ZodType][] = [
  ["check-in", <CheckInForm key="" id={id} question="?" suggestions={[]} today={today} />, checkInFormSchema],
  [
    "session",
    <SessionForm key="" id={id} title="?" content={{}} suggestions={[]} therapies={[]} marks={null} />,
    sessionFormSchema,
  ],
  ["effect", <EffectForm key="" id={id} today={today} />, effectForm],
  ["discuss", <DiscussForm key="" {...entry} day={today} today={today} discussion="" />, discussForm],
  ["life event", <EventForm key="" id={id} today={today} />, lifeEventForm],
  ["protection moment", <MomentForm key="" id={id} today={today} />, momentForm],
  ["own point", <OwnPointForm key="" id={id} />, ownPointForm],
  ["raise", <RaiseForm key="" {...entry} day={today} today={today} />, raiseForm],
  ["reword", <RewordForm key="" {...entry} text="" />, rewordForm],
  ["doubt", <DoubtForm key="" id={id} />, doubtForm],
  ["evaluation", <EvaluationForm key="" id={id} goals={[]} today={today} />, evaluationForm],
  ["expectation", <ExpectationForm key="" id={id} />, expectationForm],
  ["goal", <GoalForm key="" id={id} today={today} />, goalForm],
  ["answer to homework", <HomeworkAnswerForm key="" {...entry} content={homework()} />, answerForm],
  ["homework", <HomeworkForm key="" id={id} today={today} />, homeworkForm],
  ["leaflet", <LeafletForm key="" id={id} therapyId={undefined} today={today} />, leafletForm],
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
