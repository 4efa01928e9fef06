import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { agreedStopRule, type AgreedStopRule } from "@/lib/features/therapy/agreement/agreed-stop-rule";
import { loadEntryContext } from "@/lib/views/record/entry-context";

/** The agreement about stopping beside the record; null when none is to be held beside it. */
export async function loadStopRule(user: CurrentUser): Promise<AgreedStopRule | null> {
  return agreedStopRule(await loadEntryContext(user));
}
