import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { planLineSchema, signCheckSchema } from "./schema";

/** The lines of a person's relapse plan, sealed. */
export const planLines = defineCollection({
  kind: "plan-line",
  schema: planLineSchema,
  version: 1,
  monthOf: ({ writtenOn }) => monthOf(writtenOn),
});

/** A person's looks at their own signs, sealed. */
export const signChecks = defineCollection({
  kind: "sign-check",
  schema: signCheckSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
