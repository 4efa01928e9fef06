import { z } from "zod";
import { boundedList } from "@/lib/platform/data/bounded-list";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { ANSWERS, INSTRUMENT_DEFINITIONS, INSTRUMENTS } from "./instruments";

export const instrumentSchema = z.enum(INSTRUMENTS);
export const answerSchema = z.literal([...ANSWERS]);

/** One questionnaire as it was filled in, sealed. An item that was passed over is null. */
export const questionnaireSchema = z
  .object({
    instrument: instrumentSchema,
    day: localDateSchema,
    answers: boundedList(answerSchema.nullable(), 50),
    /** The day on which the client said that the answer that asks for help was talked about. */
    talkedAboutOn: localDateSchema.optional(),
  })
  .refine(({ instrument, answers }) => answers.length === INSTRUMENT_DEFINITIONS[instrument].items);
export type Questionnaire = z.infer<typeof questionnaireSchema>;
