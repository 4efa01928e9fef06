import { entryFormFields } from "@/lib/platform/forms/entry-form-fields";
import { doubtSchema } from "./schema";

/** A round with the compass as filled in; every answer may stay open, but not all of them. */
export const doubtForm = doubtSchema.omit({ day: true }).extend(entryFormFields);
