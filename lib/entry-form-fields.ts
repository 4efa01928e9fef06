import { z } from "zod";

/** What every form of an entry sends along: the id it has or will have, and the revision it was filled in on. */
export const entryFormFields = {
  id: z.uuid({ error: "required" }),
  revision: z.string().transform(Number).pipe(z.number().int().positive()).optional(),
};
