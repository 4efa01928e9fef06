import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { lastDayOf } from "./rules";
import type { LifeEvent } from "./schema";

/** When it was: "12 maart 2026", "12 tot 20 maart 2026", "sinds 12 maart 2026". */
export function eventDays({ t, format }: { t: Translator<"lifeEvents">; format: Formatter }, event: LifeEvent): string {
  const last = lastDayOf(event);
  if (last === null) return t("since", { from: format.dayYear(event.day) });
  if (last === event.day) return format.dayYear(event.day);
  return t("between", { from: format.dayYear(event.day), until: format.dayYear(last) });
}
