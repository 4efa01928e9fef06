import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Goal } from "./schema";
import { goals } from "./store";

/** Every goal of a person; opened once per request. */
export function loadGoals(user: CurrentUser): Promise<Entry<Goal>[]> {
  return loadEntries(goals, user);
}
