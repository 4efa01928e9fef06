import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { markSchema } from "@/lib/platform/forms/quick-mark";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { discussionSchema, effectKindSchema, effectSchema, strengthSchema } from "./schema";

const { id } = entryFormFields;

/** An effect as filled in. Only what it is has to be chosen; an effect of one's own needs its name. */
export const effectForm = effectSchema
  .pick({ kind: true, ownWords: true, cause: true, note: true })
  .extend({
    ...entryFormFields,
    strength: typedNumber(strengthSchema, "choice").optional(),
    since: enteredDaySchema.optional(),
  })
  .refine(({ kind, ownWords }) => kind !== "own" || Boolean(ownWords), { error: "required", path: ["ownWords"] });
export type EffectForm = z.infer<typeof effectForm>;

export const discussForm = z.object({ id, day: enteredDaySchema.optional(), discussion: discussionSchema.default("") });
/** A tap on an effect: what it says of the day, so that the same tap sent twice does it once. */
export const markForm = z.object({ kind: effectKindSchema, day: enteredDaySchema, mark: markSchema });
