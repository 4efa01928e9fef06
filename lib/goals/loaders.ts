import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { Entry } from "@/lib/journal/entry";
import { oncePerRequest } from "@/lib/once-per-request";
import type { Goal } from "./schema";
import { goals } from "./store";

/** Every goal of a person; opened once per request. */
export const loadGoals = oncePerRequest(async (user: CurrentUser): Promise<Entry<Goal>[]> => goals.list(user));
