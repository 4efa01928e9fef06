import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { expectationSchema } from "./schema";

/** What a person expects of therapy, sealed. */
export const expectations = defineCollection({
  kind: "expectation",
  schema: expectationSchema,
  version: 1,
  monthOf: ({ writtenOn }) => monthOf(writtenOn),
});
