import { z } from "zod";
import { THEMES } from "./choices";
import { settingsSchema } from "./schema";

const { dayStartsAtHour, helpCountry, timeZone } = settingsSchema.shape;

/** The settings form; a blank time zone means: follow the device. */
export const settingsFormSchema = z.object({
  theme: z.enum(THEMES),
  timeZone,
  dayStartsAtHour: dayStartsAtHour.unwrap(),
  helpCountry: helpCountry.unwrap(),
});
