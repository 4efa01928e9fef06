import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { therapySchema } from "./schema";

/** A person's trajectories, sealed. */
export const therapies = defineCollection({
  kind: "therapy",
  schema: therapySchema,
  version: 1,
  monthOf: ({ startedOn }) => monthOf(startedOn),
});
