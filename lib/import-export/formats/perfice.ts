import type { Collected } from "./collected";
import type { JsonFormat, TableFormat } from "./format";
import { isListWith, isObject, numberIn, objectsIn, textIn, valuesIn } from "./json-values";
import { momentAtInstant } from "./moments";
import { OwnFields } from "./own-fields";

/** Stands between the values of a list in a cell. */
const BETWEEN = "|||";

/** An entry of a form: its answers by the questions of the person. */
function readEntry(
  timestamp: number | null,
  answers: readonly (readonly [question: string, answer: readonly string[]])[],
  into: Collected,
): void {
  const fields = new OwnFields(into);
  for (const [question, answer] of answers) {
    const given = answer.filter((each) => each !== "");
    if (given.length === 0) continue;
    const choice = into.fieldNamed(question);
    if (choice) fields.add(question, choice, given);
    else into.leave(question, "unanswered");
  }
  into.entry(timestamp === null ? null : momentAtInstant(timestamp, into.timeZone), fields.with({}));
}

/** Perfice, one form as a table: a moment in milliseconds, then the person's own questions. */
export const perficeCsv: TableFormat = {
  kind: "table",
  name: "Perfice form, CSV",
  hasColumns: (names, first) => names.has("timestamp") && /^(?:\d{12,13})?$/.test(first("timestamp").trim()),
  read(files, into) {
    for (const { content } of files) {
      const questions = content.header.filter((name) => name.toLowerCase() !== "timestamp" && name !== "");
      const asked = questions.map((question) => [question, question.replace(/\s+/g, " ").toLowerCase()] as const);
      for (const row of content.rows()) {
        const answers = asked.map(([question, column]) => [question, row.text(column).split(BETWEEN)] as const);
        readEntry(numberIn(row.text("timestamp")), answers, into);
      }
    }
  },
};

/** The texts of an answer: a value, or a list of values. */
function answerTexts(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(answerTexts);
  return [typeof answer === "boolean" ? String(answer) : textIn(answer)];
}

/** Perfice, one form as a document. */
export const perficeJson: JsonFormat = {
  kind: "json",
  name: "Perfice form, JSON",
  hints: ['"questions"'],
  matches: (value) =>
    isObject(value) &&
    Array.isArray(value["questions"]) &&
    (isListWith(value["entries"], "timestamp", "answers") || valuesIn(value["entries"]).length === 0),
  read(files, into) {
    for (const { content } of files) {
      if (!isObject(content)) continue;
      const questions = valuesIn(content["questions"]).map((each) => textIn(isObject(each) ? each["name"] : each));
      for (const { timestamp, answers } of objectsIn(content["entries"])) {
        const given = valuesIn(answers);
        readEntry(
          numberIn(timestamp),
          questions.map((question, at) => [question, answerTexts(given[at])] as const),
          into,
        );
      }
    }
  },
};
