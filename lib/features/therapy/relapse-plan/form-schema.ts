import { z } from "zod";
import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { tickedBoxes } from "@/lib/platform/forms/typed-list";
import { MAX_CHECKED_SIGNS, planLineSchema } from "./schema";

/** A line of the plan as filled in. */
export const planLineForm = planLineSchema.omit({ writtenOn: true }).extend(entryFormFields);

/** A look at the signs: the ticked ones. */
export const signCheckForm = z.object({
  ...entryFormFields,
  sign: tickedBoxes(z.uuid().toLowerCase(), MAX_CHECKED_SIGNS),
});
