import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { leafletSchema } from "./schema";

/** The personal leaflets, sealed. */
export const leaflets = defineCollection({
  kind: "leaflet",
  schema: leafletSchema,
  version: 1,
  monthOf: ({ askedOn }) => monthOf(askedOn),
});
