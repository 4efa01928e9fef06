import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { dependenceSchema } from "./schema";

/** The pair as filled in. */
export const dependenceForm = dependenceSchema.omit({ day: true }).extend(entryFormFields);
