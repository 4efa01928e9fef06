import { localDateSchema } from "./local-date-schema";

/** Earliest day that is accepted: nobody who keeps a diary now wrote one before. */
export const EARLIEST_DAY = "1900-01-01";

/** A day that somebody fills in. A year that is half typed is a day too, "0020-11-23", and forms save themselves. */
export const enteredDaySchema = localDateSchema.refine((day) => day >= EARLIEST_DAY, { error: "day" });
