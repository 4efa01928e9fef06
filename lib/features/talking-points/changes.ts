import "server-only";
import { randomUUID } from "node:crypto";
import { showAnew } from "@/lib/platform/actions/show-anew";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { reviseEntry } from "@/lib/platform/journal/revise-entry";
import type { ChangeContext, Entry } from "@/lib/platform/journal/entry";
import { failed, succeeded, type ActionResult, type ActionSuccess } from "@/lib/platform/forms/result";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { savedEntry, type SavedEntry } from "@/lib/platform/actions/saved-entry";
import { movePoint, rewordPoint, startPoint } from "./rules";
import type { TalkingPoint, TalkingPointSource } from "./schema";
import { talkingPoints } from "./store";
import { sourceKey } from "./suggestions";

/** The id of a point whose form named none. */
export function newPointId(): string {
  return randomUUID();
}

/**
 * Saves a new point; the same form sent twice saves one. Other words under an id that exists come from a form the
 * browser brought back, and are a point of their own.
 */
export async function savePoint(
  { user, now }: ChangeContext,
  id: string,
  content: TalkingPoint,
): Promise<ActionResult<SavedEntry>> {
  const existing = await talkingPoints.get(user, id);
  if (existing?.content.text === content.text) return answerWith(existing);
  const saved = await talkingPoints.save(user, { id: existing ? newPointId() : id, content, now });
  return saved.ok ? answerWith(saved.entry) : failed(saved.code);
}

/**
 * Saves the sentence that another entry ends in as a point: a new one, or other words for the existing one.
 * What was talked about or let go stays as it was said.
 */
export async function savePointOf(
  { user, now, today }: ChangeContext & { today: LocalDate },
  source: TalkingPointSource,
  text: string,
): Promise<void> {
  const points = await talkingPoints.list(user);
  const existing = points.find(({ content }) => sourceKey(content.source) === sourceKey(source));
  if (!existing) {
    const content = startPoint(points, { text, source, today });
    await talkingPoints.save(user, { id: newPointId(), content, now });
  } else if (existing.content.status === "open" || existing.content.status === "chosen") {
    const { id, revision, content } = existing;
    await talkingPoints.save(user, { id, content: rewordPoint(content, text), revision, now });
  }
  showAnew("/talking-points");
}

/**
 * Has the point of a sentence follow it while the sentence is written: made with it, reworded with it, gone with it.
 * A point that was said in other words since, talked about or let go is left alone, and so is everything when the
 * sentence did not change.
 */
export async function followSentence(
  context: ChangeContext & { today: LocalDate },
  source: TalkingPointSource,
  { before, now }: { before: string | undefined; now: string | undefined },
): Promise<void> {
  const [was = "", is = ""] = [before?.trim(), now?.trim()];
  if (was === is) return;
  const points = await talkingPoints.list(context.user);
  const existing = points.find(({ content }) => sourceKey(content.source) === sourceKey(source));
  if (existing && existing.content.text !== was) return;
  if (is !== "") return savePointOf(context, source, is);
  if (existing?.content.status !== "open" && existing?.content.status !== "chosen") return;
  await talkingPoints.remove(context.user, existing.id, context.now);
  showAnew("/talking-points");
}

/**
 * Changes a point from what it is now, for a tap that fits it whatever it is by now; `change` gives null to refuse.
 * @param refusal the code when `change` refuses
 */
export async function changePoint(
  { user, now }: ChangeContext,
  id: string,
  { change, refusal = "not-found" }: { change: (point: TalkingPoint) => TalkingPoint | null; refusal?: ErrorCode },
): Promise<ActionResult<SavedEntry>> {
  const changed = await reviseEntry(talkingPoints, user, { id, change, now });
  if (!changed.ok) return failed(changed.code === "refused" ? refusal : "not-found");
  return answerWith(changed.entry, changed.before.content);
}

function answerWith(point: Entry<TalkingPoint>, before?: TalkingPoint): ActionSuccess<SavedEntry> {
  showAnew("/talking-points");
  return succeeded(savedEntry(point, before));
}

/** Moves a chosen point; at the end of the list nothing happens. */
export async function movePointInStore(
  { user, now }: ChangeContext,
  id: string,
  direction: "up" | "down",
): Promise<ActionResult> {
  const points = await talkingPoints.list(user);
  for (const moved of movePoint(points, id, direction)) {
    const revision = points.find((point) => point.id === moved.id)?.revision ?? 1;
    const saved = await talkingPoints.save(user, { ...moved, revision, now });
    if (!saved.ok) return failed(saved.code);
  }
  showAnew("/talking-points");
  return succeeded(undefined);
}
