import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import { oncePerRequest } from "@/lib/once-per-request";
import type { LifeEvent } from "./schema";
import { lifeEvents } from "./store";

/** Every life event of a person; opened once per request. */
export const loadLifeEvents = oncePerRequest(async (user: CurrentUser): Promise<Entry<LifeEvent>[]> =>
  lifeEvents.list(user),
);
