import "server-only";
import { revalidatePath } from "next/cache";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { JournalOwner } from "@/lib/journal/entry";
import { failed, succeeded, type ActionResult } from "@/lib/result";
import { isBare, toggleSign } from "./rules";
import type { Sign } from "./schema";
import { protectionMoments } from "./store";

interface Tap {
  /** Id of a new moment. */
  id: string;
  sessionId: string;
  day: LocalDate;
  sign: Sign;
}

/**
 * Notes a sign in a session, or takes it back: on the moment of that session, else as a new one. A moment about which
 * nothing else was said leaves with its last sign, and can be put back.
 */
export async function tapSign(
  { user, now }: { user: JournalOwner; now: Date },
  { id, sessionId, day, sign }: Tap,
): Promise<ActionResult> {
  const known = (await protectionMoments.list(user)).find(({ content }) => content.sessionId === sessionId);
  const content = toggleSign(known?.content ?? { day, sessionId, signs: [], needs: [] }, sign);
  if (known && isBare(content)) {
    await protectionMoments.remove(user, known.id, now);
  } else {
    const place = known ? { id: known.id, revision: known.revision } : { id };
    const saved = await protectionMoments.save(user, { ...place, content, now });
    if (!saved.ok) return failed(saved.code);
  }
  revalidatePath("/protection");
  return succeeded(undefined);
}
