import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { TalkingPoint, TalkingPointSource } from "./schema";

/** More than three rarely fit in one session. */
export const MAX_CHOSEN = 3;

/** A talking point with the id of its entry. */
export interface PointEntry {
  id: string;
  content: TalkingPoint;
}

/** What a page shows: each point in exactly one list, in reading order. */
export interface PointLists<E extends PointEntry> {
  chosen: E[];
  open: E[];
  raised: E[];
  letGo: E[];
}

/** Sorts the points into the lists of the page: chosen by place, the others newest first. */
export function listPoints<E extends PointEntry>(points: readonly E[]): PointLists<E> {
  const having = (status: TalkingPoint["status"]) => points.filter(({ content }) => content.status === status);
  const newestFirst = (list: E[], dayOf: (content: TalkingPoint) => LocalDate) =>
    list.sort((a, b) => dayOf(b.content).localeCompare(dayOf(a.content)) || a.id.localeCompare(b.id));
  return {
    chosen: having("chosen").sort(byPlace),
    open: newestFirst(having("open"), (content) => content.writtenOn),
    raised: newestFirst(having("raised"), (content) => content.raisedOn ?? content.writtenOn),
    letGo: newestFirst(having("let-go"), (content) => content.letGoOn ?? content.writtenOn),
  };
}

/** The days on which points were talked about. */
export function raisedDays(points: readonly Pick<PointEntry, "content">[]): LocalDate[] {
  return points.flatMap(({ content }) => content.raisedOn ?? []);
}

/** What stands ready for the session of today: the chosen points in their order, with those ticked off today. */
export function pointsOfSession<E extends PointEntry>(points: readonly E[], today: LocalDate): E[] {
  return points
    .filter(({ content }) => content.status === "chosen" || (content.status === "raised" && content.raisedOn === today))
    .sort(byPlace);
}

// Two tabs can hand out one place twice; the id then decides, the same way everywhere.
function byPlace(a: PointEntry, b: PointEntry): number {
  return a.content.order - b.content.order || a.id.localeCompare(b.id);
}

/** True while another point may be chosen for the next session. */
function hasRoom(points: readonly PointEntry[]): boolean {
  return listPoints(points).chosen.length < MAX_CHOSEN;
}

/** The place behind the last chosen point. */
function nextPlace(points: readonly PointEntry[]): number {
  return (listPoints(points).chosen.at(-1)?.content.order ?? 0) + 1;
}

/** A new point: chosen when there is room, else kept for later. */
export function startPoint(
  points: readonly PointEntry[],
  point: { text: string; source: TalkingPointSource; today: LocalDate },
): TalkingPoint {
  const { text, source, today } = point;
  const open = { text, source, status: "open", order: 0, writtenOn: today } satisfies TalkingPoint;
  return choosePoint(points, open, today) ?? open;
}

/** The point standing ready for the next session; null when three already do. */
export function choosePoint(points: readonly PointEntry[], point: TalkingPoint, today: LocalDate): TalkingPoint | null {
  if (point.status === "chosen") return point;
  if (!hasRoom(points)) return null;
  return { ...withoutEnding(point), status: "chosen", chosenOn: today, order: nextPlace(points) };
}

/** The point taken off the list for the next session, kept for later. */
export function unchoosePoint(point: TalkingPoint): TalkingPoint {
  const { chosenOn: _, ...rest } = withoutEnding(point);
  return { ...rest, status: "open" };
}

/** The point as talked about on a day, with what came of it (blank counts as nothing written). */
export function raisePoint(point: TalkingPoint, raised: { day: LocalDate; outcome: string }): TalkingPoint {
  const outcome = raised.outcome.trim();
  const { outcome: _before, ...rest } = withoutEnding(point);
  return { ...rest, status: "raised", raisedOn: raised.day, ...(outcome && { outcome }) };
}

/** The point as no longer wanted. */
export function letPointGo(point: TalkingPoint, today: LocalDate): TalkingPoint {
  return { ...withoutEnding(point), status: "let-go", letGoOn: today };
}

/**
 * The point taken back from raised or let go: among the chosen again when it stood there and there is room,
 * else kept for later. What had come of it stays, so that undoing loses no words.
 */
export function reopenPoint(points: readonly PointEntry[], point: TalkingPoint): TalkingPoint {
  const { raisedOn: _raised, letGoOn: _letGo, ...rest } = point;
  if (point.chosenOn === undefined || !hasRoom(points)) return { ...rest, status: "open" };
  return { ...rest, status: "chosen", order: nextPlace(points) };
}

/** The point said differently. Its source stays: it is still about the same thing. */
export function rewordPoint(point: TalkingPoint, text: string): TalkingPoint {
  return { ...point, text: text.trim() };
}

// What had come of it stays: those are words, and only the person who wrote them takes them away.
function withoutEnding(point: TalkingPoint): TalkingPoint {
  const { raisedOn: _raised, letGoOn: _letGo, ...rest } = point;
  return rest;
}

/**
 * The chosen points whose place changes when one moves up or down, with their new content; empty when it
 * already stands at that end. Places are handed out anew, so equal places sort themselves out.
 */
export function movePoint(points: readonly PointEntry[], id: string, direction: "up" | "down"): PointEntry[] {
  const chosen = listPoints(points).chosen;
  const from = chosen.findIndex((point) => point.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  const moving = chosen[from];
  const other = chosen[to];
  if (!moving || !other) return [];
  const ordered = chosen.map((point, index) => (index === from ? other : index === to ? moving : point));
  return ordered
    .map((point, index) => ({ id: point.id, content: { ...point.content, order: index + 1 } }))
    .filter((point, index) => ordered[index]?.content.order !== point.content.order);
}

/**
 * The last session on which a chosen point stood ready and was not raised; null when there was none.
 * Nothing is moved or stored for it: a point simply stays until the person raises it or lets it go.
 */
export function carriedOverFrom(point: TalkingPoint, heldOn: readonly LocalDate[], today: LocalDate): LocalDate | null {
  const since = point.chosenOn;
  if (point.status !== "chosen" || since === undefined) return null;
  // On the day itself the person may have chosen it after the session, or be about to raise it.
  const passed = heldOn.filter((day) => day > since && day < today).sort();
  return passed.at(-1) ?? null;
}
