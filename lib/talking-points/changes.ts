import "server-only";
import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import type { ActionContext } from "@/lib/actions";
import type { ErrorCode } from "@/lib/errors";
import { failed, succeeded, type ActionResult } from "@/lib/result";
import { movePoint } from "./rules";
import type { TalkingPoint } from "./schema";
import { talkingPoints } from "./store";

type Keeper = Pick<ActionContext, "user" | "now">;

/** The id of a point whose form named none. */
export function newPointId(): string {
  return randomUUID();
}

/** Keeps a new point; the same form sent twice keeps one. */
export async function keepPoint({ user, now }: Keeper, id: string, content: TalkingPoint): Promise<ActionResult> {
  const known = await talkingPoints.get(user, id);
  if (!known) {
    const saved = await talkingPoints.save(user, { id, content, now });
    if (!saved.ok) return failed(saved.code);
  }
  revalidatePath("/talking-points");
  return succeeded(undefined);
}

/** Changes a point from what it is now; `change` gives null to refuse, and `refusal` is then the code. */
export async function changePoint(
  { user, now }: Keeper,
  id: string,
  change: (point: TalkingPoint) => TalkingPoint | null,
  refusal: ErrorCode = "not-found",
): Promise<ActionResult> {
  const point = await talkingPoints.get(user, id);
  if (!point) return failed("not-found");
  const content = change(point.content);
  if (!content) return failed(refusal);
  const saved = await talkingPoints.save(user, { id, content, revision: point.revision, now });
  if (!saved.ok) return failed(saved.code);
  revalidatePath("/talking-points");
  return succeeded(undefined);
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
