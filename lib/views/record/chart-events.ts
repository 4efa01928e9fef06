import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import type { ChartEvent } from "@/lib/features/server-entry-kind";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import { loadEntryContext } from "./entry-context";

/** Everything that is marked below the charts, of every kind of entry. */
export async function loadChartEvents(user: CurrentUser): Promise<ChartEvent[]> {
  const context = await loadEntryContext(user);
  const events = ENTRY_KINDS.map(({ exportName }) => SERVER_ENTRY_KINDS[exportName].chartEvents?.(context) ?? []);
  return (await Promise.all(events)).flat();
}
