import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Homework } from "./schema";
import { homeworkItems } from "./store";

/** Everything that was agreed to do between sessions; opened once per request. */
export const loadHomework = oncePerRequest(async (user: CurrentUser): Promise<Entry<Homework>[]> =>
  homeworkItems.list(user),
);
