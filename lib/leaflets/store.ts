import { monthOf } from "@/lib/calendar/month";
import { defineCollection } from "@/lib/journal/collection";
import { leafletSchema } from "./schema";

/** The personal leaflets, sealed. */
export const leaflets = defineCollection({
  kind: "leaflet",
  schema: leafletSchema,
  version: 1,
  monthOf: ({ askedOn }) => monthOf(askedOn),
});
