import { randomUUID } from "node:crypto";
import type { CheckInEntry } from "@/lib/features/check-ins/rules";
import type { CheckIn } from "@/lib/features/check-ins/schema";

/** A check-in as somebody might enter it. */
export function checkIn(overrides: Partial<CheckIn> = {}): CheckIn {
  return { day: "2026-06-10", time: "21:14", mood: 6, tags: [], ...overrides };
}

/** The same, as it comes out of the journal. */
export function checkInEntry(content: Partial<CheckIn> = {}, overrides: Partial<CheckInEntry> = {}): CheckInEntry {
  const whole = checkIn(content);
  return {
    id: randomUUID(),
    revision: 1,
    month: whole.day.slice(0, 7),
    createdAt: "2026-06-10T19:14:00.000Z",
    updatedAt: "2026-06-10T19:14:00.000Z",
    deletedAt: null,
    content: whole,
    ...overrides,
  };
}
