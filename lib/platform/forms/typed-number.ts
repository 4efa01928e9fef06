import { z } from "zod";

/** A number from a text field. Blank never gets here: it is absent, never zero. */
export const typedNumber = (schema: z.ZodNumber, error: string) => z.string({ error }).transform(Number).pipe(schema);
