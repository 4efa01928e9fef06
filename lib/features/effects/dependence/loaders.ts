import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Dependence } from "./schema";
import { dependencePairs } from "./store";

/** Every monthly pair of a person; opened once per request. */
export const loadDependence = oncePerRequest(async (user: CurrentUser): Promise<Entry<Dependence>[]> =>
  dependencePairs.list(user),
);
