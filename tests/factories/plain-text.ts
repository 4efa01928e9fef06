import type { ChartText } from "@/lib/analysis/charts/types";

/** Chart texts about as long as real ones, in no language. */
export const plainText: ChartText = {
  panelName: (key) => key,
  panelUnit: (channel) => `${channel} 1–10`,
  mean: (value) => value.toFixed(1),
  tick: (value) => String(value),
  lastSevenDays: "last 7 days",
  sessions: "sessions",
  gap: (days) => `${days} empty`,
  gapShort: "empty",
  before: (level) => `before ${level.toFixed(1)}`,
  episode: ({ status, days }) => [`${status} and more words about it · ${days} days`, `${status} words`, status],
  month: (day) => day.slice(5, 7),
  day: (day) => day.slice(5),
};
