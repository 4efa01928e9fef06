import { z } from "zod";
import { enteredDaySchema } from "@/lib/calendar/entered-day";
import { lifeEventSchema } from "./schema";

/** A life event as filled in: a name and a day are asked, the rest is free. */
export const lifeEventForm = lifeEventSchema.extend({
  id: z.uuid({ error: "required" }),
  revision: z.string().transform(Number).pipe(z.number().int().positive()).optional(),
  day: enteredDaySchema.optional(),
  until: enteredDaySchema.optional(),
  goesOn: z.literal("on").optional().transform(Boolean),
});
