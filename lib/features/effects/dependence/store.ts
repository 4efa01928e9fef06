import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { dependenceSchema } from "./schema";

/** A person's monthly pairs, sealed. */
export const dependencePairs = defineCollection({
  kind: "dependence",
  schema: dependenceSchema,
  version: 1,
  monthOf: ({ day }) => monthOf(day),
});
