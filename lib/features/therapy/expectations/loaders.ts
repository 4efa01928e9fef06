import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { loadEntries } from "@/lib/platform/journal/load-entries";
import type { Expectation } from "./schema";
import { expectations } from "./store";

/** Every expectation of a person; opened once per request. */
export function loadExpectations(user: CurrentUser): Promise<Entry<Expectation>[]> {
  return loadEntries(expectations, user);
}
