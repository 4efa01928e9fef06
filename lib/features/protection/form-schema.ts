import { z } from "zod";
import { enteredDaySchema } from "@/lib/platform/calendar/entered-day";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { markSchema } from "@/lib/platform/forms/quick-mark";
import { tickedBoxes } from "@/lib/platform/forms/typed-list";
import { NEEDS, SIGNS } from "./choices";
import { needSchema, protectionMomentSchema, signSchema } from "./schema";

const { id } = entryFormFields;

/** A moment as filled in. Nothing is asked but the day, and that is filled in. */
export const momentForm = protectionMomentSchema.extend({
  ...entryFormFields,
  day: enteredDaySchema.optional(),
  signs: tickedBoxes(signSchema, SIGNS.length),
  needs: tickedBoxes(needSchema, NEEDS.length),
});
export type ProtectionMomentFields = z.infer<typeof momentForm>;

/** A tap on a sign in a session: what it says, so that the same tap sent twice does it once. */
export const signForm = z.object({ sessionId: id, day: enteredDaySchema, sign: signSchema, mark: markSchema });
