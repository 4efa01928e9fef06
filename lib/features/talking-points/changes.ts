import "server-only";
import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { reviseEntry } from "@/lib/platform/journal/revise-entry";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { savedEntry, type SavedEntry } from "@/lib/platform/actions/saved-entry";
import { movePoint, rewordPoint, startPoint } from "./rules";
import type { TalkingPoint, TalkingPointSource } from "./schema";
import { talkingPoints } from "./store";
import { sourceKey } from "./suggestions";

interface Keeper {
  user: JournalOwner;
  now: Date;
}

/** The id of a point whose form named none. */
export function newPointId(): string {
  return randomUUID();
}

/**
 * Keeps a new point; the same form sent twice keeps one. Other words under an id that is known come from a form the
 * browser brought back, and are a point of their own.
 */
export async function keepPoint({ user, now }: Keeper, id: string, content: TalkingPoint): Promise<ActionResult> {
  const known = await talkingPoints.get(user, id);
  if (known?.content.text !== content.text) {
    const saved = await talkingPoints.save(user, { id: known ? newPointId() : id, content, now });
    if (!saved.ok) return failed(saved.code);
  }
  revalidatePath("/talking-points");
  return succeeded(undefined);
}

/**
 * Keeps the sentence that another entry ends in as a point: a new one, or other words for the one that stands there.
 * What was talked about or let go stays as it was said.
 */
export async function keepPointOf(
  { user, now, today }: Keeper & { today: LocalDate },
  source: TalkingPointSource,
  text: string,
): Promise<void> {
  const points = await talkingPoints.list(user);
  const known = points.find(({ content }) => sourceKey(content.source) === sourceKey(source));
  if (!known) {
    const content = startPoint(points, { text, source, today });
    await talkingPoints.save(user, { id: newPointId(), content, now });
  } else if (known.content.status === "open" || known.content.status === "chosen") {
    const { id, revision, content } = known;
    await talkingPoints.save(user, { id, content: rewordPoint(content, text), revision, now });
  }
  revalidatePath("/talking-points");
}

/**
 * Changes a point from what it is now, for a tap that fits it whatever it is by now; `change` gives null to refuse.
 * @param refusal the code when `change` refuses
 */
export async function changePoint(
  { user, now }: Keeper,
  id: string,
  { change, refusal = "not-found" }: { change: (point: TalkingPoint) => TalkingPoint | null; refusal?: ErrorCode },
): Promise<ActionResult<SavedEntry>> {
  const changed = await reviseEntry(talkingPoints, user, { id, change, now });
  if (!changed.ok) return failed(changed.code === "refused" ? refusal : "not-found");
  revalidatePath("/talking-points");
  return succeeded(savedEntry(changed.entry, changed.before.content));
}

/** Moves a chosen point; at the end of the list nothing happens. */
export async function movePointInStore(
  { user, now }: Keeper,
  id: string,
  direction: "up" | "down",
): Promise<ActionResult> {
  const points = await talkingPoints.list(user);
  for (const moved of movePoint(points, id, direction)) {
    const revision = points.find((point) => point.id === moved.id)?.revision ?? 1;
    const saved = await talkingPoints.save(user, { ...moved, revision, now });
    if (!saved.ok) return failed(saved.code);
  }
  revalidatePath("/talking-points");
  return succeeded(undefined);
}
