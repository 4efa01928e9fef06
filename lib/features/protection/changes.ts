import "server-only";
import { showAnew } from "@/lib/platform/actions/show-anew";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { changeEntry } from "@/lib/platform/journal/change-entry";
import { JournalError, type ChangeContext } from "@/lib/platform/journal/entry";
import { saveDerived } from "@/lib/platform/journal/save-derived";
import { idFrom } from "@/lib/platform/journal/derived-id";
import { succeeded, type ActionResult } from "@/lib/platform/forms/result";
import { ensureRowSecret } from "@/lib/platform/journal/row-secret";
import { hasOnlySigns, isBare, protectionMomentsOfSession, withSign } from "./rules";
import type { ProtectionMoment, Sign } from "./schema";
import { protectionMoments } from "./store";

/** What a tap says of a session: that a sign was there, or that it was not after all. */
export interface SignMark {
  sessionId: string;
  day: LocalDate;
  sign: Sign;
  isMarked: boolean;
}

/** Ids under one session before giving up; each was used by a moment that became something else. */
const MAX_IDS_PER_SESSION = 50;

/**
 * Notes a sign in a session, or takes it back: on the moment of that session, else as a new one. The same tap sent
 * twice does it once. A moment about which nothing else was said leaves with its last sign.
 */
export async function setSign(context: ChangeContext, mark: SignMark): Promise<ActionResult> {
  await (mark.isMarked ? addSign(context, mark) : removeSign(context, mark));
  showAnew("/protection");
  return succeeded(undefined);
}

async function addSign({ user, now }: ChangeContext, mark: SignMark): Promise<void> {
  const { sessionId, day, sign } = mark;
  const secret = await ensureRowSecret(user, now);
  for (let attempt = 0; attempt < MAX_IDS_PER_SESSION; attempt += 1) {
    const [existing] = protectionMomentsOfSession(await protectionMoments.list(user), sessionId);
    if (existing) {
      const change = (moment: ProtectionMoment) => withSign(moment, mark);
      if (await changeEntry(protectionMoments, user, { id: existing.id, now, change })) return;
      continue;
    }
    const content = { day, sessionId, signs: [sign], needs: [] };
    const id = idFrom(secret, ["keerpunt1/protection-mark", sessionId, attempt]);
    if (await saveDerived(protectionMoments, user, { id, content, now, isReplaceable: hasOnlySigns })) return;
  }
  throw new JournalError("conflict");
}

async function removeSign({ user, now }: ChangeContext, mark: SignMark): Promise<void> {
  const change = (moment: ProtectionMoment) => {
    const changed = withSign(moment, mark);
    return changed !== moment && isBare(changed) ? null : changed;
  };
  for (const { id } of protectionMomentsOfSession(await protectionMoments.list(user), mark.sessionId)) {
    await changeEntry(protectionMoments, user, { id, now, change });
  }
}
