import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { env } from "@/lib/platform/env";
import { openForServer, sealForServer, serverHasher, type ServerBinding } from "@/lib/platform/vault/server-keys";
import { reminderDeviceSchema, reminderStateSchema, type ReminderDevice, type ReminderState } from "./state-schema";

type Column = Uint8Array<ArrayBuffer>;

const MINUTE_MS = 60_000;

/** Stands in a row whose next minute has to be worked out anew. */
export const LOOK = "look";

/** Seals what the server knows of the reminders of an account. */
export function sealState(userId: string, state: ReminderState): Column {
  return sealed({ purpose: "reminder", rowId: userId }, state);
}

/** Throws OpenError when the row was changed or moved, and ZodError when it is of a later version. */
export function openState(userId: string, column: Uint8Array): ReminderState {
  return reminderStateSchema.parse(opened({ purpose: "reminder", rowId: userId }, column));
}

/** Seals a browser that messages are sent to. */
export function sealDevice(id: string, device: ReminderDevice): Column {
  return sealed({ purpose: "reminder-device", rowId: id }, device);
}

/** Throws as `openState` does. */
export function openDevice(id: string, column: Uint8Array): ReminderDevice {
  return reminderDeviceSchema.parse(opened({ purpose: "reminder-device", rowId: id }, column));
}

/** The id of a browser: the same browser of the same account gives the same. */
export function deviceIdOf(userId: string, endpoint: string): string {
  return serverHasher("reminder/device", env().serverKey)(userId, endpoint);
}

/** What is left of a day with a check-in: with the database alone nobody can tell which day it is. */
export function dayMarkerOf(userId: string, day: LocalDate): string {
  return serverHasher("reminder/day", env().serverKey)(userId, day);
}

/** The name that an event of an account has in calendar files; it says nothing of either. */
export function calendarUidOf(userId: string, event: string): string {
  return serverHasher("reminder/calendar", env().serverKey)(userId, event);
}

/** The keyed name of the minute that an instant (ms since 1970) lies in, or of the next one when it is not whole. */
export function slotOf(instant: number): string {
  return slotHasher()(Math.ceil(instant / MINUTE_MS));
}

/** The names of the minutes from `from` to `until`, both included. */
export function slotsBetween(from: number, until: number): string[] {
  const [first, last] = [Math.ceil(from / MINUTE_MS), Math.floor(until / MINUTE_MS)];
  const hash = slotHasher();
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => hash(first + index));
}

function slotHasher() {
  return serverHasher("reminder/slot", env().serverKey);
}

function sealed(binding: ServerBinding, value: unknown): Column {
  return Uint8Array.from(sealForServer(binding, env().serverKey, Buffer.from(JSON.stringify(value))));
}

function opened(binding: ServerBinding, column: Uint8Array): unknown {
  return JSON.parse(openForServer(binding, env().serverKey, column).toString());
}
