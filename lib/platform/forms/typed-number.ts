import { z } from "zod";
import { numberIn } from "@/lib/platform/text/number-in";

/** A number from a text field. A blank field never gets here: it is absent, never zero. */
export const typedNumber = <Value extends number>(schema: z.ZodType<Value, number>, error: string) =>
  z.string({ error }).transform(numberIn).pipe(schema);
