import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Evaluation } from "./schema";
import { evaluations } from "./store";

/** Every evaluation of a person; opened once per request. */
export const loadEvaluations = oncePerRequest(async (user: CurrentUser): Promise<Entry<Evaluation>[]> =>
  evaluations.list(user),
);
