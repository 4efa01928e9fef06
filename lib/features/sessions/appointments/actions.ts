"use server";

import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { userAction, type ActionContext } from "@/lib/account/actions/user-action";
import { addDays } from "@/lib/platform/calendar/local-date";
import { hasTooManyFields, parseForm, valuesOf } from "@/lib/platform/forms/form-data";
import { runJob } from "@/lib/platform/jobs/run-job";
import type { JobFailure } from "@/lib/platform/jobs/worker-lane";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { parseJson } from "@/lib/platform/data/parse-json";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { isTooLongALetter } from "./read-appointments";
import { idFrom } from "@/lib/platform/journal/derived-id";
import { failed, succeeded } from "@/lib/platform/forms/result";
import type { Session } from "@/lib/features/sessions/schema";
import { sessions } from "@/lib/features/sessions/store";
import { ensureRowSecret, findRowSecret } from "@/lib/platform/journal/row-secret";
import { appointmentIds, saveTicked } from "./save-ticked";
import { readAppointmentsJob } from "./read-appointments-job";
import { offersFrom } from "./offers";
import { AHEAD_DAYS, onFreeDays, plannedDays } from "./rules";
import { MAX_CALENDAR_BYTES } from "./choices";
import { MAX_TICKED, planForm, tickSchema, type Ticked } from "./schema";

const PAGE = "/therapy/appointments";

/** What it means for a person that the reading gave nothing. */
const UNREADABLE = {
  busy: "busy",
  "out-of-time": "slow-file",
  "out-of-memory": "slow-file",
  failed: "bad-file",
} as const satisfies Record<JobFailure, ErrorCode>;

/** Plans an appointment, once or every so many weeks. Days on which a session stands already are passed over. */
export const planAppointmentsAction = userAction("plan-appointments", async (context, formData) => {
  const parsed = parseForm(planForm, formData);
  if (!parsed.ok) return parsed;
  const { id, startTime, durationMinutes, medium, ...when } = parsed.data;
  if (when.day < context.today) {
    return failed("invalid-form", { fieldErrors: { day: "dayInPast" }, values: valuesOf(formData) });
  }
  const facts = {
    ...(startTime && { startTime }),
    ...(durationMinutes && { durationMinutes }),
    ...(medium && { medium }),
  };
  return keep(
    context,
    plannedDays(when).map((day) => ({ ...facts, day, key: `${id} ${day}` })),
  );
});

/** What a calendar file, or a text with days in it, holds for the coming year; nothing is kept yet. */
export const readAppointmentsAction = userAction("read-appointments", async (context, formData) => {
  const text = await sentText(formData);
  if (text !== null && isTooLongALetter(text)) return failed("long-letter", { values: valuesOf(formData) });
  if (text === null || text.length > MAX_CALENDAR_BYTES) return failed("bad-file", { values: valuesOf(formData) });
  const { timeZone, today } = context;
  const range = { timeZone, from: today, until: addDays(today, AHEAD_DAYS) };
  const reading = await runJob(readAppointmentsJob, { text, range });
  if (!reading.ok) return failed(UNREADABLE[reading.code], { values: valuesOf(formData) });
  const { found, cancelled, ...told } = reading.value;
  const [existing, secret] = await Promise.all([sessions.list(context.user), findRowSecret(context.user)]);
  const idsOf = (key: string) => (secret ? appointmentIds(secret, key) : []);
  // Each reading has its own id, so that a second one is not answered by what was kept of the first.
  return succeeded({ id: randomUUID(), ...offersFrom({ found, cancelled }, { sessions: existing, idsOf }), ...told });
});

/** Keeps those that were ticked. */
export const saveAppointmentsAction = userAction("keep-appointments", async (context, formData) => {
  if (hasTooManyFields(formData)) return failed("too-many-fields");
  const ticked = formData.getAll("appointment").flatMap((value) => {
    const parsed = tickSchema.safeParse(parseJson(String(value)));
    return parsed.success ? parsed.data : [];
  });
  if (ticked.length === 0) return failed("invalid-form", { fieldErrors: { appointment: "nothingTicked" } });
  if (ticked.length > MAX_TICKED) return failed("invalid-form", { fieldErrors: { appointment: "tooManyTicked" } });
  const saved = await saveTicked(context, ticked);
  if (!saved) return failed("changed-elsewhere");
  revalidatePath(PAGE);
  return succeeded(saved);
});

/** The text of the file that was chosen, or else the pasted one; null for a file that is too large or no text. */
async function sentText(formData: FormData): Promise<string | null> {
  const [file, typed] = [formData.get("file"), formData.get("text")];
  if (!(file instanceof File) || file.size === 0) {
    return String(typed ?? "");
  }
  if (file.size > MAX_CALENDAR_BYTES) return null;
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  return decoded.ok ? decoded.value.text : null;
}

async function keep({ user, now, today }: ActionContext, appointments: readonly (Ticked & Partial<Session>)[]) {
  const secret = await ensureRowSecret(user, now);
  const free = onFreeDays(appointments, await sessions.list(user)).filter(({ day }) => day >= today);
  const planned = free.map(({ key, ...facts }) => ({
    id: idFrom(secret, ["keerpunt1/appointment", key]),
    content: { themes: [], ...facts, status: "planned" as const },
    now,
  }));
  const { created } = await sessions.saveMany(user, planned);
  revalidatePath(PAGE);
  return succeeded({ created, changed: 0, left: appointments.length - created });
}
