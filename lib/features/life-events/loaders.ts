import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { LifeEvent } from "./schema";
import { lifeEvents } from "./store";

/** Every life event of a person; opened once per request. */
export function loadLifeEvents(user: CurrentUser): Promise<Entry<LifeEvent>[]> {
  return loadEntries(lifeEvents, user);
}
