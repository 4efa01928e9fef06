import { z } from "zod";
import { helpContactSchema, settingsSchema, THEMES } from "./schema";

const { dayStartsAtHour, helpCountry, timeZone } = settingsSchema.shape;

/** The settings form; a blank time zone means: follow the device. */
export const settingsFormSchema = z.object({
  theme: z.enum(THEMES),
  timeZone,
  dayStartsAtHour: dayStartsAtHour.unwrap(),
  helpCountry: helpCountry.unwrap(),
});

/** The form that adds one person to call. */
export const helpContactFormSchema = helpContactSchema;
