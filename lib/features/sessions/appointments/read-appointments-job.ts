import { z } from "zod";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";
import type { AppointmentReading } from "@/lib/features/sessions/appointments/calendar-file/found";
import { UNREAD_REASONS } from "@/lib/features/sessions/appointments/calendar-file/unread";
import { MAX_CALENDAR_BYTES } from "./choices";

const found = z.object({
  day: localDateSchema,
  startTime: z.string().optional(),
  durationMinutes: z.number().optional(),
  name: z.string(),
  key: z.string(),
  unknownZone: z.string().optional(),
  doubt: z.enum(["day", "time"]).optional(),
});

/** Reads the appointments of a calendar file or a letter: text of others, so in a worker that is ended in time. */
export const readAppointmentsJob = defineJob({
  name: "read-appointments",
  lane: LANES.reading,
  // The most hostile calendar of the largest size took 1.3 s of processor time, and a letter is bounded to half a second of
  // it; on a busy machine that is some three times as long on the clock.
  timeLimitMs: 4_000,
  input: z.object({
    text: z.string().max(MAX_CALENDAR_BYTES),
    range: z.object({ timeZone: z.string(), from: localDateSchema, until: localDateSchema }),
  }),
  output: z.object({
    found: z.array(found),
    cancelled: z.array(found),
    unread: z.array(z.object({ name: z.string(), line: z.number(), reason: z.enum(UNREAD_REASONS) })),
    moreUnread: z.number(),
    leftOutFrom: localDateSchema.optional(),
    isCutOff: z.boolean(),
  }) satisfies z.ZodType<AppointmentReading>,
});
