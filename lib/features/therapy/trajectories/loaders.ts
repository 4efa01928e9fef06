import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Therapy } from "./schema";
import { therapies } from "./store";

/** Every trajectory of a person; opened once per request. */
export function loadTherapies(user: CurrentUser): Promise<Entry<Therapy>[]> {
  return loadEntries(therapies, user);
}
