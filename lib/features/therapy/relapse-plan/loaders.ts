import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { PlanLine, SignCheck } from "./schema";
import { planLines, signChecks } from "./store";

/** Every line of a person's plan; opened once per request. */
export function loadPlanLines(user: CurrentUser): Promise<Entry<PlanLine>[]> {
  return loadEntries(planLines, user);
}

/** Every look at the signs; opened once per request. */
export function loadSignChecks(user: CurrentUser): Promise<Entry<SignCheck>[]> {
  return loadEntries(signChecks, user);
}
