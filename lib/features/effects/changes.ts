import "server-only";
import { showAnew } from "@/lib/platform/actions/show-anew";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { changeEntry } from "@/lib/platform/journal/change-entry";
import { JournalError, type ChangeContext } from "@/lib/platform/journal/entry";
import { saveDerived } from "@/lib/platform/journal/save-derived";
import { idFrom } from "@/lib/platform/journal/derived-id";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { effectOnDay, effectsNoticedOn, isBare, noticeAgain, unnotice, wasNoticedOn } from "./rules";
import type { Effect, EffectKind } from "./schema";
import { effects } from "./store";

/** What a tap says of a day: that something was noticed, or that it was not after all. */
export interface EffectMark {
  kind: EffectKind;
  day: LocalDate;
  isMarked: boolean;
}

/** Ids under one kind and day before giving up; each was used by an entry that became something else. */
const MAX_IDS_PER_MARK = 50;

/** Changes an effect from what it is now, for what fits it whatever it is by now. */
export async function changeEffect(
  { user, now }: ChangeContext,
  id: string,
  change: (effect: Effect) => Effect | null,
): Promise<ActionResult> {
  const changed = await changeEntry(effects, user, { id, now, change });
  if (!changed) return failed("not-found");
  showAnew("/effects");
  return succeeded(undefined);
}

/**
 * Notes an effect on a day, or takes that back: on the effect of that kind that is going on, else as a new one. The
 * same tap sent twice does it once. An effect about which nothing else was said leaves with its only day.
 */
export async function setMark(context: ChangeContext, mark: EffectMark): Promise<ActionResult> {
  await (mark.isMarked ? addMark(context, mark) : removeMark(context, mark));
  showAnew("/effects");
  return succeeded(undefined);
}

async function addMark({ user, now }: ChangeContext, { kind, day }: EffectMark): Promise<void> {
  const secret = await ensureRowSecret(user, now);
  for (let attempt = 0; attempt < MAX_IDS_PER_MARK; attempt += 1) {
    const existing = effectOnDay(await effects.list(user), kind, day);
    if (existing) {
      const notice = (effect: Effect) => (wasNoticedOn(effect, day) ? effect : noticeAgain(effect, day));
      if (await changeEntry(effects, user, { id: existing.id, now, change: notice })) return;
      continue;
    }
    const id = idFrom(secret, ["keerpunt1/effect-mark", kind, day, attempt]);
    const content = { kind, since: day, noticedOn: [] };
    if (await saveDerived(effects, user, { id, content, now, isReplaceable: isBare })) return;
  }
  throw new JournalError("conflict");
}

async function removeMark({ user, now }: ChangeContext, { kind, day }: EffectMark): Promise<void> {
  for (const { id } of effectsNoticedOn(await effects.list(user), kind, day)) {
    // From what it is by the time it is written: words from another window stay.
    await changeEntry(effects, user, { id, now, change: (effect) => unnotice(effect, day) });
  }
}
