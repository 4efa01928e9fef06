import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { TalkingPoint } from "./schema";
import { talkingPoints } from "./store";

/** Every talking point of a person, whatever became of it; opened once per request. */
export function loadTalkingPoints(user: CurrentUser): Promise<Entry<TalkingPoint>[]> {
  return loadEntries(talkingPoints, user);
}
