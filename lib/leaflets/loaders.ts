import "server-only";
import type { CurrentUser } from "@/lib/auth/require-user";
import type { LocalDate } from "@/lib/calendar/local-date";
import { loadFindings } from "@/lib/findings/loaders";
import type { Entry } from "@/lib/journal/entry";
import { oncePerRequest } from "@/lib/once-per-request";
import { loadDayContext } from "@/lib/settings/loaders";
import { loadTherapies } from "@/lib/therapies/loaders";
import { therapyOn } from "@/lib/therapies/rules";
import { checkedRule, leafletOf } from "./rules";
import type { Leaflet } from "./schema";
import { stopRule, type StopRuleState } from "./stop-rule";
import { leaflets } from "./store";

/** Every leaflet of a person; opened once per request. */
export const loadLeaflets = oncePerRequest(async (user: CurrentUser): Promise<Entry<Leaflet>[]> => leaflets.list(user));

/** The leaflet of the trajectory that runs now; null when there is none. */
export async function loadCurrentLeaflet(user: CurrentUser): Promise<Entry<Leaflet> | null> {
  const [{ today }, therapies, all] = await Promise.all([
    loadDayContext(user),
    loadTherapies(user),
    loadLeaflets(user),
  ]);
  return leafletOf(all, therapyOn(therapies, today)?.id);
}

/**
 * The agreement about stopping beside the record; null when none is to be held beside it.
 *
 * @param raisedOn days on which something was raised in a session
 */
export async function loadStopRule(
  user: CurrentUser,
  raisedOn: readonly LocalDate[],
): Promise<{ leaflet: Entry<Leaflet>; rule: StopRuleState } | null> {
  const leaflet = await loadCurrentLeaflet(user);
  const checked = leaflet && checkedRule(leaflet.content);
  if (!leaflet || !checked) return null;
  const [{ today }, record, therapies] = await Promise.all([
    loadDayContext(user),
    loadFindings(user),
    loadTherapies(user),
  ]);
  const startedOn = therapyOn(therapies, today)?.content.startedOn ?? null;
  const usualSwing = record.channels.find(({ channel }) => channel === "mood")?.usualSwing ?? 0;
  const { days } = record;
  const rule = stopRule({ days, startedOn, raisedOn, asOf: today, usualSwing }, checked.weeks);
  return { leaflet, rule };
}
