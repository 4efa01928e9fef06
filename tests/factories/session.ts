import { randomUUID } from "node:crypto";
import type { SessionEntry } from "@/lib/features/sessions/rules";
import type { Session } from "@/lib/features/sessions/schema";

/** A session as somebody might log it. */
export function session(overrides: Partial<Session> = {}): Session {
  return { day: "2026-06-09", startTime: "10:00", themes: [], status: "held", ...overrides };
}

/** The same, as it comes out of the journal. */
export function sessionEntry(content: Partial<Session> = {}, overrides: Partial<SessionEntry> = {}): SessionEntry {
  const whole = session(content);
  return {
    id: randomUUID(),
    revision: 1,
    month: whole.day.slice(0, 7),
    createdAt: "2026-06-09T09:14:00.000Z",
    updatedAt: "2026-06-09T09:14:00.000Z",
    deletedAt: null,
    content: whole,
    ...overrides,
  };
}
