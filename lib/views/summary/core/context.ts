import type { ChartModel } from "@/lib/analysis/charts/types";
import type { LocalDateTime } from "@/lib/platform/calendar/clock";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";

/** What a summary is written with: the words of a language, the moment it is made, and the chart of the period. */
export interface SummaryContext {
  t: Translator<"summary">;
  format: Formatter;
  today: LocalDate;
  /** The day of today with the clock of the person. */
  moment: LocalDateTime;
  chart: ChartModel;
  /** The chart in words, for who cannot see it. */
  chartInWords: string;
}
