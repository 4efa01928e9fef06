import { monthOf } from "@/lib/calendar/month";
import { defineCollection } from "@/lib/journal/collection";
import { therapySchema } from "./schema";

/** A person's trajectories, sealed. */
export const therapies = defineCollection({
  kind: "therapy",
  schema: therapySchema,
  version: 1,
  monthOf: ({ startedOn }) => monthOf(startedOn),
});
