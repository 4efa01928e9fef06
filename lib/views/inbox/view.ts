import type { ShownBox } from "@/lib/account/inbox/open-inbox";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { localDayAt } from "@/lib/platform/calendar/clock";

/** What the form of a box is about, as the page names it. */
export type BoxKind = "check-in" | "session" | "effect" | "protection" | "event" | "point" | "finding" | "therapy";

/** Why it is not in the journal, as the page says it. */
export type BoxReason = "unreadable" | "locked" | "clock" | "unfinished" | "conflict" | "other";

/** A box as the page shows it. */
export interface InboxItem {
  readonly id: string;
  readonly version: number;
  /** Null when it cannot be read. */
  readonly kind: BoxKind | null;
  readonly writtenOn: LocalDate | null;
  /** What was filled in, without what says which entry it is. */
  readonly words: readonly string[];
  /** The day that the form names; null when it names none. */
  readonly day: string | null;
  readonly reason: BoxReason;
  /** True for a check-in without the one thing that it needs. */
  readonly isMoodMissing: boolean;
}

const KINDS: Readonly<Record<DepositName, BoxKind>> = {
  "save-check-in": "check-in",
  "save-session": "session",
  "save-session-after": "session",
  "save-effect": "effect",
  "mark-effect": "effect",
  "discuss-effect": "effect",
  "save-dependence": "effect",
  "save-protection-moment": "protection",
  "tap-protection-sign": "protection",
  "save-life-event": "event",
  "add-talking-point": "point",
  "reword-talking-point": "point",
  "raise-talking-point": "point",
  "answer-finding": "finding",
  "save-leaflet": "therapy",
  "save-doubt": "therapy",
  "save-evaluation": "therapy",
  "save-expectation": "therapy",
  "review-expectation": "therapy",
  "save-goal": "therapy",
  "save-homework": "therapy",
  "answer-homework": "therapy",
  "save-plan-line": "therapy",
  "save-sign-check": "therapy",
  "save-therapy": "therapy",
};

/** Fields in which a person writes or chooses something that reads by itself. */
const WORDS = /note|text|words|why|what|next|outcome|discussion|reason|sentence|themes|tags|name|mood|stress|sleep/i;

const CONFLICTS = ["changed-elsewhere", "deleted-elsewhere", "changed-since", "not-found"];
const PROBLEMS = ["unreadable", "locked", "clock", "unfinished"] as const;

/** The boxes that wait for the person, and how many go into the journal by themselves. */
export function inboxView(boxes: readonly ShownBox[], zone: { timeZone: string; dayStartsAtHour: number }) {
  const items = boxes.flatMap(({ row, read }): (InboxItem & { at: string })[] => {
    if (row.state === "waiting" && read.ok) return [];
    const { form } = read;
    const fields = form?.fields ?? [];
    return [
      {
        id: row.id,
        version: row.version,
        at: form?.at ?? "",
        kind: form && KINDS[form.action],
        writtenOn: form && localDayAt(new Date(form.at), zone.timeZone, zone.dayStartsAtHour),
        words: fields.flatMap(([name, value]) => (WORDS.test(name) && value.trim() !== "" ? [value] : [])),
        day: fields.find(([name, value]) => name === "day" && value !== "")?.[1] ?? null,
        reason: reasonOf(row.state, read),
        isMoodMissing: form?.action === "save-check-in" && !fields.some(([name, value]) => name === "mood" && value),
      },
    ];
  });
  items.sort((a, b) => a.at.localeCompare(b.at));
  return { items, queued: boxes.length - items.length };
}

function reasonOf(state: string, read: ShownBox["read"]): BoxReason {
  if (!read.ok && !read.form) return read.reason;
  if (CONFLICTS.includes(state)) return "conflict";
  return PROBLEMS.find((each) => each === state) ?? "other";
}
