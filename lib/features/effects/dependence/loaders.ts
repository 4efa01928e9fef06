import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Dependence } from "./schema";
import { dependencePairs } from "./store";

/** Every monthly pair of a person; opened once per request. */
export function loadDependence(user: CurrentUser): Promise<Entry<Dependence>[]> {
  return loadEntries(dependencePairs, user);
}
