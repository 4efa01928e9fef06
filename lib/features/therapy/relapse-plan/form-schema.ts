import { z } from "zod";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { planLineSchema } from "./schema";

/** A line of the plan as filled in. */
export const planLineForm = planLineSchema.omit({ writtenOn: true }).extend(entryFormFields);

/** A look at the signs: the ticked ones. */
export const signCheckForm = z.object({
  ...entryFormFields,
  sign: z
    .union([z.uuid().toLowerCase(), z.array(z.uuid().toLowerCase())])
    .optional()
    .transform((ticked) => [ticked ?? []].flat()),
});
