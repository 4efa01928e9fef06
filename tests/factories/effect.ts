import type { Effect } from "@/lib/features/effects/schema";

/** An unwanted effect as somebody might note it. */
export const effect = (over: Partial<Effect> = {}): Effect => ({
  kind: "sleep",
  since: "2026-06-01",
  noticedOn: [],
  ...over,
});
