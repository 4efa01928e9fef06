import "server-only";
import { revalidatePath } from "next/cache";
import type { JournalOwner } from "@/lib/journal/entry";
import { failed, succeeded, type ActionResult } from "@/lib/result";
import type { Effect } from "./schema";
import { effects } from "./store";

/** Changes an effect from what it is now, for what fits it whatever it is by now. */
export async function changeEffect(
  { user, now }: { user: JournalOwner; now: Date },
  id: string,
  change: (effect: Effect) => Effect,
): Promise<ActionResult> {
  const entry = await effects.get(user, id);
  if (!entry) return failed("not-found");
  const { content, revision } = entry;
  const saved = await effects.save(user, { id, content: change(content), revision, now });
  if (!saved.ok) return failed(saved.code);
  revalidatePath("/effects");
  return succeeded(undefined);
}
