import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { EXTENTS } from "@/lib/features/sessions/choices";

const extent = z.enum(EXTENTS, { error: "choice" }).optional();

/**
 * Two answers a month, side by side, as they are sealed. Leaning on a therapist feels like good contact; only beside
 * what one could do alone does it show.
 */
export const dependenceSchema = z.object({
  day: localDateSchema,
  /** "I could do it myself." */
  alone: extent,
  /** "I felt supported." */
  supported: extent,
});
export type Dependence = z.infer<typeof dependenceSchema>;
