import { randomUUID } from "node:crypto";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { commitStaged } from "@/lib/platform/journal/stage";
import { idFrom } from "@/lib/platform/journal/derived-id";
import type { Session } from "@/lib/features/sessions/schema";
import type { SessionEntry } from "@/lib/features/sessions/rules";
import { sessions } from "@/lib/features/sessions/store";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import type { Ticked } from "./schema";

/** How often the same appointment can come back after it was deleted or called off, and still be known again. */
const VARIANTS = 4;
const MAX_RACES = 3;

/** Whose journal it is, and the moment. */
interface KeepContext {
  user: JournalOwner;
  now: Date;
  /** The person's current day. */
  today: LocalDate;
}

/** What became of the appointments that were ticked. */
export interface KeptCounts {
  created: number;
  changed: number;
  /** Left as they are: they were there already, or changed elsewhere in the meantime. */
  left: number;
}

/** The ids under which an appointment of a calendar can stand in the journal, the first unless it was deleted once. */
export function appointmentIds(secret: Uint8Array, key: string): string[] {
  return Array.from({ length: VARIANTS }, (_, variant) =>
    idFrom(secret, ["keerpunt1/calendar-appointment", key, variant]),
  );
}

/**
 * Adds the appointments that were ticked and changes those that have another time, in one transaction. Null when the
 * journal changed meanwhile, several times over.
 */
export async function saveTicked(context: KeepContext, ticked: readonly Ticked[]): Promise<KeptCounts | null> {
  const { user, now } = context;
  const secret = await ensureRowSecret(user, now);
  for (let race = 0; race < MAX_RACES; race += 1) {
    const [existing, deleted] = await Promise.all([sessions.list(user), sessions.listDeleted(user)]);
    const inputs = inputsFor(context, ticked, {
      existing,
      taken: new Set([...existing, ...deleted].map(({ id }) => id)),
      secret,
    });
    const staged = await sessions.stage(user, inputs);
    if (await commitStaged([staged])) {
      const [created, changed] = [staged.inserts.length, staged.replacements.length];
      return { created, changed, left: ticked.length - created - changed };
    }
  }
  return null;
}

interface Journal {
  existing: readonly SessionEntry[];
  /** Ids that are in use, by deleted sessions too. */
  taken: Set<string>;
  secret: Uint8Array;
}

function inputsFor({ now, today }: KeepContext, ticked: readonly Ticked[], { existing, taken, secret }: Journal) {
  const byId = new Map(existing.map((session) => [session.id, session]));
  const at = now.toISOString();
  const stands = new Set(
    existing.filter(({ content }) => content.status !== "not-held").map(({ content }) => momentKey(content)),
  );
  const changedIds = new Set<string>();
  return ticked.flatMap((each) => {
    if (each.replaces) {
      const current = byId.get(each.replaces.id);
      const isAsSeen = current?.revision === each.replaces.revision && current.content.status === "planned";
      if (!current || !isAsSeen || changedIds.has(current.id)) return [];
      changedIds.add(current.id);
      const content = changed(current.content, each);
      return [{ id: current.id, content, createdAt: at, updatedAt: at, deletedAt: null, replaces: current.revision }];
    }
    if (each.isCancelled || each.day < today || stands.has(momentKey(each))) return [];
    stands.add(momentKey(each));
    const id = appointmentIds(secret, each.key).find((candidate) => !taken.has(candidate)) ?? randomUUID();
    taken.add(id);
    return [{ id, content: planned(each), createdAt: at, updatedAt: at, deletedAt: null }];
  });
}

function planned({ day, startTime, durationMinutes }: Ticked): Session {
  return {
    day,
    ...(startTime && { startTime }),
    ...(durationMinutes && { durationMinutes }),
    themes: [],
    status: "planned",
  };
}

/** The session at its new moment, or called off; whatever else was filled in stays. */
function changed(session: Session, { day, startTime, durationMinutes, isCancelled }: Ticked): Session {
  if (isCancelled) return { ...session, status: "not-held" };
  const { startTime: _before, ...rest } = session;
  return { ...rest, day, ...(startTime && { startTime }), ...(durationMinutes && { durationMinutes }) };
}

function momentKey({ day, startTime = "" }: { day: string; startTime?: string }): string {
  return `${day} ${startTime}`;
}
