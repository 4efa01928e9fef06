import { z } from "zod";
import { enteredDaySchema } from "@/lib/calendar/entered-day";
import { discussionSchema, effectKindSchema, effectSchema, strengthSchema } from "./schema";

const id = z.uuid({ error: "required" });
const typedNumber = z.string().transform(Number);

/** An effect as filled in. Only what it is has to be chosen; an effect of one's own needs its name. */
export const effectForm = effectSchema
  .pick({ kind: true, ownWords: true, cause: true, note: true })
  .extend({
    id,
    /** The revision the form was filled in on; absent for a new effect. */
    revision: typedNumber.pipe(z.number().int().positive()).optional(),
    strength: typedNumber.pipe(strengthSchema).optional(),
    since: enteredDaySchema.optional(),
  })
  .refine(({ kind, ownWords }) => kind !== "own" || Boolean(ownWords), { error: "required", path: ["ownWords"] });
export type EffectForm = z.infer<typeof effectForm>;

export const effectIdForm = z.object({ id });
export const discussForm = z.object({ id, day: enteredDaySchema.optional(), discussion: discussionSchema.default("") });
/** A tap on an effect; the id is that of a new one, made with the page. */
export const markForm = z.object({ id, kind: effectKindSchema, day: enteredDaySchema });
