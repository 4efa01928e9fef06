import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { requiredText } from "@/lib/platform/forms/field-schemas";
import { MAX_LINE_LENGTH } from "./choices";

export const MAX_CHECKED_SIGNS = 100;
/** What a plan is made of: own early signs, what helps, whom to call. */
export const PLAN_LISTS = ["sign", "help", "person"] as const;
export type PlanList = (typeof PLAN_LISTS)[number];

const lineText = requiredText(MAX_LINE_LENGTH);

/** One line of the plan, as it is sealed. Lines are entries of their own, so that two devices can add to it. */
export const planLineSchema = z.object({
  list: z.enum(PLAN_LISTS, { error: "choice" }),
  text: lineText,
  writtenOn: localDateSchema,
  /** The pattern in the record a sign was taken from, so that it is not offered twice. */
  from: z.string().max(120).optional(),
});
export type PlanLine = z.infer<typeof planLineSchema>;

/** A look at the signs: which of them were there. None is an answer too. */
export const signCheckSchema = z.object({ day: localDateSchema, lineIds: boundedList(z.uuid(), MAX_CHECKED_SIGNS) });
export type SignCheck = z.infer<typeof signCheckSchema>;
