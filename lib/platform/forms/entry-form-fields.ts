import { z } from "zod";
import { typedNumber } from "./typed-number";

const revision = typedNumber(z.number().int().positive(), "required").optional();

/** What every form of an entry sends along: the id it has or will have, and the versions it builds on. */
export const entryFormFields = {
  id: z.uuid({ error: "required" }).toLowerCase(),
  revision,
  /** The revision of the version from elsewhere that this one replaces, after it was shown. */
  overwrite: revision,
};

export type EntryFormFields = z.infer<z.ZodObject<typeof entryFormFields>>;

/** A tap on an entry that says nothing but which. */
export const entryIdForm = z.object({ id: entryFormFields.id });
