import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Evaluation } from "./schema";
import { evaluations } from "./store";

/** Every evaluation of a person; opened once per request. */
export function loadEvaluations(user: CurrentUser): Promise<Entry<Evaluation>[]> {
  return loadEntries(evaluations, user);
}
