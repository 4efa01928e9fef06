import { z } from "zod";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { doubtSchema } from "./schema";
import { DOUBT_STEPS } from "./choices";

const step = z.enum(DOUBT_STEPS, { error: "choice" }).optional();

/** A round with the compass as filled in, whole or one step of it; every answer may stay open, but not all of them. */
export const doubtForm = doubtSchema.omit({ day: true }).extend({
  ...entryFormFields,
  /** The step that the form is; absent when it asks everything. */
  step,
  /** The step to go to; the next one when absent. */
  goTo: step,
  /** The sentence that was offered: one that is left as it was is not kept before it is put among the points. */
  offered: z.string().optional(),
});

/** Where a step leads. */
export const doubtStepForm = doubtForm.pick({ id: true, step: true, goTo: true });
