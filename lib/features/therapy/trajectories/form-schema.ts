import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { tickedBoxes, typedTags } from "@/lib/platform/forms/typed-list";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { PHASES, THERAPY_FORMS } from "./choices";
import { evaluateEverySchema, ownFormsSchema, therapySchema } from "./schema";

const day = enteredDaySchema.optional();

/** A trajectory as filled in: forms as ticks, own forms separated by commas, a day for each phase. */
export const therapyForm = therapySchema.pick({ therapist: true, helpWish: true }).extend({
  ...entryFormFields,
  startedOn: day,
  endedOn: day,
  forms: tickedBoxes(z.enum(THERAPY_FORMS, { error: "choice" }), THERAPY_FORMS.length).transform((ticked) =>
    THERAPY_FORMS.filter((form) => ticked.includes(form)),
  ),
  ownForms: typedTags(ownFormsSchema).default([]),
  evaluateEvery: typedNumber(evaluateEverySchema, "sessionCount").optional(),
  "phase-intake": day,
  "phase-plan": day,
  "phase-treatment": day,
  "phase-ending": day,
  "phase-aftercare": day,
});

export const phaseForm = z.object({ phase: z.enum(PHASES, { error: "choice" }) });
