import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Doubt } from "./schema";
import { doubts } from "./store";

/** Every round with the doubt compass; opened once per request. */
export const loadDoubts = oncePerRequest(async (user: CurrentUser): Promise<Entry<Doubt>[]> => doubts.list(user));
