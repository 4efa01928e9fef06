import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { FoundAppointment } from "@/lib/features/sessions/appointments/calendar-file/found";
import type { SessionEntry } from "@/lib/features/sessions/rules";

/** A planned session that a found appointment is about, as it was when it was read. */
export interface PlannedMoment {
  id: string;
  revision: number;
  day: LocalDate;
  startTime?: string;
}

/** Something found that the journal does not say yet. */
export interface Offer extends FoundAppointment {
  /** The planned session that moves to this day and time, or is called off. */
  replaces?: PlannedMoment;
  /** The calendar says that it was called off. */
  isCancelled?: boolean;
  /** It is the same event of the same calendar; otherwise only the day is the same. */
  isSame?: boolean;
}

interface Found {
  found: readonly FoundAppointment[];
  cancelled: readonly FoundAppointment[];
}

interface Journal {
  sessions: readonly SessionEntry[];
  /** The ids under which an appointment of a calendar can stand in the journal. */
  idsOf: (key: string) => readonly string[];
}

/**
 * What of a calendar or a letter is new, has another time by now, or was called off; and how many stand there already.
 *
 * The same event of the same calendar with another day or time is a change of its session. Another appointment on a
 * day that has a planned one may be a change of that one too; where the source names both, it is one more.
 */
export function offersFrom(
  { found, cancelled }: Found,
  { sessions, idsOf }: Journal,
): { offers: Offer[]; alreadyPlanned: number } {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const plannedOf = (key: string) =>
    idsOf(key)
      .map((id) => byId.get(id))
      .find((session) => session?.content.status === "planned");
  const standing = sessions.filter(({ content }) => content.status !== "not-held");
  const onDay = (day: LocalDate) => standing.filter(({ content }) => content.day === day);
  const matches = found.map((each) => {
    const own = plannedOf(each.key);
    return { each, own, same: (own ? [own] : onDay(each.day)).find((session) => isSameMoment(session, each)) };
  });
  const named = new Set(matches.flatMap(({ own, same }) => [own?.id, same?.id]));
  const offers = matches
    .filter(({ same }) => !same)
    .map(({ each, own }): Offer => {
      if (own) return { ...each, replaces: momentOf(own), isSame: true };
      const other = onDay(each.day).find(({ id, content }) => content.status === "planned" && !named.has(id));
      return other ? { ...each, replaces: momentOf(other) } : each;
    });
  const keys = new Set(found.map(({ key }) => key));
  const calledOff = cancelled.flatMap((each): Offer[] => {
    if (keys.has(each.key)) return [];
    const own = plannedOf(each.key);
    return own ? [{ ...each, replaces: momentOf(own), isCancelled: true, isSame: true }] : [];
  });
  return { offers: [...calledOff, ...offers].toSorted(byMoment), alreadyPlanned: matches.length - offers.length };
}

/** A session that took place is not moved any more; a day without a time says nothing against one with it. */
function isSameMoment({ content }: SessionEntry, { day, startTime }: FoundAppointment): boolean {
  if (content.day !== day) return false;
  return content.status === "held" || startTime === undefined || content.startTime === startTime;
}

function momentOf({ id, revision, content: { day, startTime } }: SessionEntry): PlannedMoment {
  return { id, revision, day, ...(startTime && { startTime }) };
}

function byMoment(a: Offer, b: Offer): number {
  return a.day.localeCompare(b.day) || (a.startTime ?? "").localeCompare(b.startTime ?? "");
}
