import { monthOf } from "@/lib/platform/calendar/month";
import { defineCollection } from "@/lib/platform/journal/collection";
import { treatmentAgreementSchema } from "./schema";

/** The treatment agreements (the questions asked of the therapist), sealed. */
export const treatmentAgreements = defineCollection({
  kind: "leaflet",
  schema: treatmentAgreementSchema,
  version: 1,
  monthOf: ({ askedOn }) => monthOf(askedOn),
});
