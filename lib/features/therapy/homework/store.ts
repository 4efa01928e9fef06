import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { homeworkSchema } from "./schema";

/** What was agreed to do between sessions, sealed. */
export const homeworkItems = defineCollection({
  kind: "homework",
  schema: homeworkSchema,
  version: 1,
  monthOf: ({ agreedOn }) => monthOf(agreedOn),
});
