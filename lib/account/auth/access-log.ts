import { randomUUID } from "node:crypto";
import { z } from "zod";
import { defineCollection } from "@/lib/platform/journal/collection";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { logFailure } from "@/lib/platform/logging/log";

export const ACCESS_EVENTS = [
  "sign-up",
  "sign-in",
  "password-changed",
  "password-reset",
  "recovery-code-replaced",
  "other-sessions-ended",
  "device-signed-out",
  "second-factor-on",
  "second-factor-off",
  "backup-code-used",
  "second-step-asked",
  "second-step-failed",
  "exported",
] as const;
export type AccessEvent = (typeof ACCESS_EVENTS)[number];

const accessSchema = z.object({ event: z.enum(ACCESS_EVENTS), at: z.iso.datetime() });
export type Access = z.infer<typeof accessSchema>;

const accessLog = defineCollection({
  kind: "access-log",
  schema: accessSchema,
  version: 1,
  monthOf: ({ at }) => at.slice(0, 7),
});

/** Notes who-did-what for the owner's own eyes. A log that cannot be written must not stop what was logged. */
export async function recordAccess(owner: JournalOwner, event: AccessEvent, now: Date): Promise<void> {
  try {
    await accessLog.save(owner, { id: randomUUID(), content: { event, at: now.toISOString() }, now });
  } catch (error) {
    logFailure("access-log", error);
  }
}

/** What happened with an account since a month (YYYY-MM), the newest first. */
export async function listAccess(owner: JournalOwner, fromMonth: string): Promise<Access[]> {
  const entries = await accessLog.list(owner, { from: fromMonth });
  return entries.map((entry) => entry.content).sort((a, b) => b.at.localeCompare(a.at));
}
