import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import type { LifeEvent } from "./schema";
import { lifeEvents } from "./store";

/** Every life event of a person; opened once per request. */
export const loadLifeEvents = cache(async (user: CurrentUser): Promise<Entry<LifeEvent>[]> => lifeEvents.list(user));
