import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { exploration } from "@/lib/analysis/charts/exploration";
import { loadCheckIns } from "@/lib/features/check-ins/loaders";
import { together } from "@/lib/platform/concurrency/together";
import { loadChartEvents } from "@/lib/views/record/chart-events";
import { loadFindings } from "@/lib/views/record/loaders";

/** The whole record as the page to explore draws it; null when nothing was logged. */
export async function loadExploration(user: CurrentUser) {
  const { record, checkIns, events } = await together({
    record: loadFindings(user),
    checkIns: loadCheckIns(user),
    events: loadChartEvents(user),
  });
  const first = record.days.map(({ day }) => day).sort()[0];
  if (first === undefined) return null;
  return exploration(
    {
      days: record.days,
      sessions: record.sessions,
      findings: [],
      events,
      from: first,
      until: record.asOf,
    },
    checkIns.map(({ content }) => content),
  );
}
