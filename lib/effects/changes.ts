import "server-only";
import { revalidatePath } from "next/cache";
import type { JournalOwner } from "@/lib/journal/entry";
import { failed, succeeded, type ActionResult } from "@/lib/result";
import type { LocalDate } from "@/lib/calendar/local-date";
import { effectOnDay, noticeAgain, unnotice, wasNoticedOn } from "./rules";
import type { Effect, EffectKind } from "./schema";
import { effects } from "./store";

interface Keeper {
  user: JournalOwner;
  now: Date;
}

/** Changes an effect from what it is now, for what fits it whatever it is by now. */
export async function changeEffect(
  { user, now }: Keeper,
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

/**
 * Notes an effect on a day, or takes it back when it stood there: on the effect of that kind that is going on, else as
 * a new one under `id`. An effect about which nothing else was said leaves with its only day, and can be put back.
 */
export async function toggleMark(
  keeper: Keeper,
  { id, kind, day }: { id: string; kind: EffectKind; day: LocalDate },
): Promise<ActionResult> {
  const { user, now } = keeper;
  const known = effectOnDay(await effects.list(user), kind, day);
  if (!known) {
    const saved = await effects.save(user, { id, content: { kind, since: day, noticedOn: [] }, now });
    if (!saved.ok) return failed(saved.code);
  } else if (!wasNoticedOn(known.content, day)) {
    return changeEffect(keeper, known.id, (effect) => noticeAgain(effect, day));
  } else {
    // Taken back from what it is by the time it is written: words from another window stay.
    if (unnotice(known.content, day))
      return changeEffect(keeper, known.id, (effect) => unnotice(effect, day) ?? effect);
    await effects.remove(user, known.id, now);
  }
  revalidatePath("/effects");
  return succeeded(undefined);
}
