import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { INSTRUMENT_DEFINITIONS, mostOf, type Instrument } from "./instruments";
import type { Jump, Score } from "./rules";

/** What the words about a questionnaire are made with. */
export interface QuestionnaireContext {
  t: Translator<"questionnaires">;
  format: Formatter;
}

/** "PHQ-9: 14 van 27", or that an item was passed over. A number, never a name for it. */
export function totalText(
  { t }: QuestionnaireContext,
  instrument: Instrument,
  { total }: Pick<Score, "total">,
): string {
  const name = t(`name.${instrument}`);
  return total === null ? t("noTotal", { name }) : t("total", { name, total, most: mostOf(instrument) });
}

/** How a total lies beside the first one; "" for the first. */
export function changeText({ t, format }: QuestionnaireContext, instrument: Instrument, { change }: Score): string {
  if (!change) return "";
  const { first, firstDay, points, reliable } = change;
  return t(`change.${reliable}`, {
    first,
    day: format.dayYear(firstDay),
    points: Math.abs(points),
    limit: INSTRUMENT_DEFINITIONS[instrument].reliableChange,
  });
}

/** A sudden change between two times in a row. */
export function suddenChangeText({ t, format }: QuestionnaireContext, jump: Jump): string {
  const said = t(`jump.${jump.direction}`, {
    before: format.dayYear(jump.before),
    after: format.dayYear(jump.after),
    points: jump.points,
  });
  return jump.reversed ? `${said} ${t("jump.reversed")}` : said;
}
