import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { doubtSchema } from "./schema";

/** A person's rounds with the doubt compass, sealed. */
export const doubts = defineCollection({
  kind: "doubt",
  schema: doubtSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
