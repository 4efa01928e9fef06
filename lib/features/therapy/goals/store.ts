import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { goalSchema } from "./schema";

/** A person's goals, sealed. */
export const goals = defineCollection({
  kind: "goal",
  schema: goalSchema,
  version: 1,
  monthOf: ({ setOn }) => monthOf(setOn),
});
