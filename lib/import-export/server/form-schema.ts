import { z } from "zod";
import { DATE_FORMATS } from "@/lib/import-export/core/date-formats";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { SLEEP_UNITS } from "@/lib/import-export/core/sleep-duration";

const column = z.coerce.number().int().min(0).optional();

/** The end of a scale. */
const scaleEnd = typedNumber(z.number({ error: "number" }), "number").optional();

const checked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const scaleFields = {
  moodColumn: column,
  moodMin: scaleEnd,
  moodMax: scaleEnd,
  moodReversed: checked,
  stressColumn: column,
  stressMin: scaleEnd,
  stressMax: scaleEnd,
  stressReversed: checked,
  sleepQualityColumn: column,
  sleepQualityMin: scaleEnd,
  sleepQualityMax: scaleEnd,
  sleepQualityReversed: checked,
};

const RATED = ["mood", "stress", "sleepQuality"] as const;

/** The form on which a table is mapped. A scale must have two different ends, the low one first. */
export const mappingFormSchema = z
  .object({
    draftId: z.uuid().toLowerCase(),
    intent: z.enum(["preview", "import"]).default("preview"),
    onDifferent: z.enum(["keep", "replace"]).default("keep"),
    delimiter: z.enum(["comma", "semicolon", "tab", "bar"]),
    decimalSign: z.enum(["comma", "point"]),
    headerLine: column,
    dateColumn: column,
    dateFormat: z.enum(DATE_FORMATS).optional(),
    timeColumn: column,
    sleepHoursColumn: column,
    sleepHoursUnit: z.enum(SLEEP_UNITS).default("hours"),
    noteColumn: column,
    unreadableValue: z.enum(["skip-row", "leave-out"]).default("skip-row"),
    ...scaleFields,
  })
  .superRefine((form, check) => {
    for (const target of RATED) {
      const min = form[`${target}Min`];
      const max = form[`${target}Max`];
      if (min !== undefined && max !== undefined && min >= max)
        check.addIssue({ code: "custom", path: [`${target}Max`], message: "scaleEnds" });
    }
  });
export type MappingForm = z.infer<typeof mappingFormSchema>;
