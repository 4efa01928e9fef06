import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { talkingPointSchema } from "./schema";

/** What a person wants to say in therapy, sealed. */
export const talkingPoints = defineCollection({
  kind: "talking-point",
  schema: talkingPointSchema,
  version: 1,
  monthOf: (point) => monthOf(point.writtenOn),
});
