"use server";

import { revalidatePath } from "next/cache";
import { userAction, type ActionContext } from "@/lib/actions";
import { addDays } from "@/lib/calendar/local-date";
import { parseForm, valuesOf } from "@/lib/form-data";
import { parseJson } from "@/lib/parse-json";
import { appointmentsInCalendar, isCalendarFile, type FoundAppointment } from "@/lib/portability/calendar-file";
import { appointmentsInText } from "@/lib/portability/appointments-in-text";
import { idFrom } from "@/lib/portability/row-id";
import { failed, succeeded } from "@/lib/result";
import type { Session } from "@/lib/sessions/schema";
import { sessions } from "@/lib/sessions/store";
import { ensureRowSecret } from "@/lib/transfer/import-identity";
import { AHEAD_DAYS, onFreeDays, plannedDays } from "./rules";
import { MAX_CALENDAR_BYTES, planForm, tickedSchema, type Ticked } from "./schema";

const PAGE = "/therapy/appointments";

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
  const [file, typed] = [formData.get("file"), formData.get("text")];
  const text = file instanceof File && file.size > 0 ? file : String(typed ?? "");
  const length = typeof text === "string" ? text.length : text.size;
  if (length > MAX_CALENDAR_BYTES) return failed("bad-file", { values: valuesOf(formData) });
  const read = typeof text === "string" ? text : await text.text();
  const found = appointmentsOf(read, context);
  if (found === null) return failed("bad-file", { values: valuesOf(formData) });
  const free = onFreeDays(found, await sessions.list(context.user));
  return succeeded({ found: free, there: found.length - free.length });
});

/** Keeps those that were ticked. */
export const keepAppointmentsAction = userAction("keep-appointments", async (context, formData) => {
  const ticked = formData.getAll("appointment").flatMap((value) => {
    const parsed = tickedSchema.safeParse(parseJson(String(value)));
    return parsed.success ? [parsed.data] : [];
  });
  if (ticked.length === 0) return failed("invalid-form", { fieldErrors: { appointment: "nothingTicked" } });
  return keep(context, ticked);
});

function appointmentsOf(text: string, { today, timeZone }: ActionContext): FoundAppointment[] | null {
  const range = { timeZone, from: today, until: addDays(today, AHEAD_DAYS) };
  if (isCalendarFile(text)) return appointmentsInCalendar(text, range);
  return appointmentsInText(text, today).filter(({ day }) => day >= today && day <= range.until);
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
  return succeeded({ created });
}
