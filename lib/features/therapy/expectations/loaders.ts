import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { Expectation } from "./schema";
import { expectations } from "./store";

/** Every expectation of a person; opened once per request. */
export const loadExpectations = oncePerRequest(async (user: CurrentUser): Promise<Entry<Expectation>[]> =>
  expectations.list(user),
);
