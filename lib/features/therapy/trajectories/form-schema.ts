import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { tagsIn } from "@/lib/platform/text/tags";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { evaluateEverySchema, ownFormsSchema, PHASES, THERAPY_FORMS, therapySchema } from "./schema";

const day = enteredDaySchema.optional();

/** A trajectory as filled in: forms as ticks, own forms separated by commas, a day for each phase. */
export const therapyForm = therapySchema.pick({ therapist: true, helpWish: true }).extend({
  ...entryFormFields,
  startedOn: day,
  endedOn: day,
  forms: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ticked) => THERAPY_FORMS.filter((form) => [ticked ?? []].flat().includes(form))),
  ownForms: z
    .string()
    .optional()
    .transform((typed) => tagsIn(typed ?? ""))
    .pipe(ownFormsSchema),
  evaluateEvery: typedNumber(evaluateEverySchema, "sessionCount").optional(),
  "phase-intake": day,
  "phase-plan": day,
  "phase-treatment": day,
  "phase-ending": day,
  "phase-aftercare": day,
});

export const phaseForm = z.object({ phase: z.enum(PHASES, { error: "choice" }) });
