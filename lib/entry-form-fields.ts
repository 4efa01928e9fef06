import { z } from "zod";
import { typedNumber } from "./typed-number";

/** What every form of an entry sends along: the id it has or will have, and the revision it was filled in on. */
export const entryFormFields = {
  id: z.uuid({ error: "required" }),
  revision: typedNumber(z.number().int().positive(), "required").optional(),
};

/** A tap on an entry that says nothing but which. */
export const entryIdForm = z.object({ id: entryFormFields.id });
