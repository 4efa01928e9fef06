import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { PlanLine, SignCheck } from "./schema";
import { planLines, signChecks } from "./store";

/** Every line of a person's plan; opened once per request. */
export const loadPlanLines = oncePerRequest(async (user: CurrentUser): Promise<Entry<PlanLine>[]> =>
  planLines.list(user),
);

/** Every look at the signs; opened once per request. */
export const loadSignChecks = oncePerRequest(async (user: CurrentUser): Promise<Entry<SignCheck>[]> =>
  signChecks.list(user),
);
