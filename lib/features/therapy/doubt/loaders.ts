import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Doubt } from "./schema";
import { doubts } from "./store";

/** Every round with the doubt compass; opened once per request. */
export function loadDoubts(user: CurrentUser): Promise<Entry<Doubt>[]> {
  return loadEntries(doubts, user);
}
