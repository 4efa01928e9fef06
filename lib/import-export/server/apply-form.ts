import { isOwnTable, ownChoices } from "@/lib/import-export/core/check-ins-csv";
import type { DetectionContext } from "@/lib/import-export/core/conversion-context";
import { columnSample, readTable, type Table } from "@/lib/import-export/core/csv-table";
import { detectDateFormat } from "@/lib/import-export/core/detect-date-format";
import { suggestsReversed } from "@/lib/import-export/core/header-words";
import { DETECTION_SAMPLE_ROWS } from "@/lib/import-export/core/limits";
import { RATED_TARGETS, type MappingChoices } from "@/lib/import-export/core/mapping";
import { detectScale, statedEnds } from "@/lib/import-export/core/scale";
import { choicesOf, columnNumbers, suggestMapping } from "@/lib/import-export/core/suggest-mapping";
import type { MappingForm } from "./form-schema";
import { DECIMAL_NAMES, DELIMITER_NAMES } from "./sign-names";

type RatedTarget = (typeof RATED_TARGETS)[number];

/**
 * One rated column of the form. A column that was only just picked brings its own scale: the ends on the form then
 * belong to the column before. An end that was left empty stays open.
 */
function ratedChoice(target: RatedTarget, form: MappingForm, previous: MappingChoices, table: Table) {
  const column = form[`${target}Column`];
  if (column === undefined) return undefined;
  const before = previous[target];
  const posted = { min: form[`${target}Min`], max: form[`${target}Max`], reversed: form[`${target}Reversed`] };
  const isTouched = posted.min !== before?.min || posted.max !== before?.max || posted.reversed !== before?.reversed;
  const isSameColumn = column === before?.column;
  const { min, max, reversed } = posted;
  if (isSameColumn || (before && isTouched && min !== undefined && max !== undefined))
    return { column, ...(min !== undefined && { min }), ...(max !== undefined && { max }), reversed };
  const header = table.header?.[column] ?? "";
  const numbers = columnNumbers(table, column, DECIMAL_NAMES[form.decimalSign]);
  const found = detectScale(numbers, { here: statedEnds(header), beside: null });
  return { column, ...found?.ends, reversed: suggestsReversed(header, target) };
}

/** The date column of the form; one that was only just picked is looked at for its order. */
function dateChoice(form: MappingForm, previous: MappingChoices, table: Table, context: DetectionContext) {
  const { dateColumn: column, dateFormat: format } = form;
  if (column === undefined) return {};
  if (column === previous.date.column || format !== previous.date.format) return { column, ...(format && { format }) };
  const found = detectDateFormat(columnSample(table, column, DETECTION_SAMPLE_ROWS), context);
  return { column, ...(found && found.certainty !== "ambiguous" && { format: found.value }) };
}

/**
 * The choices of a form on top of the ones before. Another separator or header makes other columns: everything is then
 * looked at anew. Columns beyond the table are as good as none.
 */
export function applyForm(
  form: MappingForm,
  previous: MappingChoices,
  text: string,
  context: DetectionContext,
): MappingChoices {
  const delimiter = DELIMITER_NAMES[form.delimiter];
  const decimalSign = DECIMAL_NAMES[form.decimalSign];
  const isOther = delimiter !== previous.delimiter;
  const table = readTable(text, delimiter, isOther ? undefined : (form.headerLine ?? previous.headerLine));
  if (!table.ok) return { delimiter, decimalSign: previous.decimalSign, date: {}, unreadableValue: "skip-row" };
  const { headerLine } = table.value;
  if (isOther || (previous.headerLine !== undefined && headerLine !== previous.headerLine))
    return choicesOf(suggestMapping(table.value, delimiter, context), delimiter);
  const date = dateChoice(form, previous, table.value, context);
  const about = { delimiter, headerLine, decimalSign, unreadableValue: form.unreadableValue };
  if (isOwnTable(table.value)) return { ...ownChoices(delimiter), ...about, date: { ...date, column: 0 } };
  const { timeColumn, noteColumn, sleepHoursColumn, sleepHoursUnit } = form;
  const rated: Partial<Pick<MappingChoices, RatedTarget>> = {};
  for (const target of RATED_TARGETS) {
    const choice = ratedChoice(target, form, previous, table.value);
    if (choice) rated[target] = choice;
  }
  return {
    ...about,
    date,
    ...rated,
    ...(timeColumn !== undefined && { time: { column: timeColumn } }),
    ...(noteColumn !== undefined && { note: { column: noteColumn } }),
    ...(sleepHoursColumn !== undefined && { sleepHours: { column: sleepHoursColumn, unit: sleepHoursUnit } }),
  };
}
