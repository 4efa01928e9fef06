import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { markSchema } from "@/lib/platform/forms/quick-mark";
import { NEEDS, needSchema, protectionMomentSchema, SIGNS, signSchema } from "./schema";

const { id } = entryFormFields;

/** Ticked boxes: none is absent, one is a text, several are a list. */
const ticked = <V extends string>(each: z.ZodType<V, string>, most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((values) => [values].flat())
    .pipe(z.array(each).max(most))
    .default([]);

/** A moment as filled in. Nothing is asked but the day, and that is filled in. */
export const momentForm = protectionMomentSchema.extend({
  ...entryFormFields,
  day: enteredDaySchema.optional(),
  signs: ticked(signSchema, SIGNS.length),
  needs: ticked(needSchema, NEEDS.length),
});
export type MomentForm = z.infer<typeof momentForm>;

/** A tap on a sign in a session: what it says, so that the same tap sent twice does it once. */
export const signForm = z.object({ sessionId: id, day: enteredDaySchema, sign: signSchema, mark: markSchema });
