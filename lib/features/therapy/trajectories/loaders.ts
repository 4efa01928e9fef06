import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Therapy } from "./schema";
import { therapies } from "./store";

/** Every trajectory of a person; opened once per request. */
export const loadTherapies = oncePerRequest(async (user: CurrentUser): Promise<Entry<Therapy>[]> =>
  therapies.list(user),
);
