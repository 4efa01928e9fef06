import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Homework } from "./schema";
import { homeworkItems } from "./store";

/** Everything that was agreed to do between sessions; opened once per request. */
export function loadHomework(user: CurrentUser): Promise<Entry<Homework>[]> {
  return loadEntries(homeworkItems, user);
}
