import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Goal } from "./schema";
import { goals } from "./store";

/** Every goal of a person; opened once per request. */
export const loadGoals = oncePerRequest(async (user: CurrentUser): Promise<Entry<Goal>[]> => goals.list(user));
