import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { LifeEvent } from "./schema";
import { lifeEvents } from "./store";

/** Every life event of a person; opened once per request. */
export const loadLifeEvents = oncePerRequest(async (user: CurrentUser): Promise<Entry<LifeEvent>[]> =>
  lifeEvents.list(user),
);
