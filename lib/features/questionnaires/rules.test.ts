import { describe, expect, it } from "vitest";
import en from "@/lib/platform/i18n/messages/en.json";
import nl from "@/lib/platform/i18n/messages/nl.json";
import { answersFrom } from "./form-schema";
import { ANSWERS, INSTRUMENT_DEFINITIONS, INSTRUMENTS, mostOf, type Answer } from "./instruments";
import { asksForHelp, helpAnswer, historyOf, jumpsIn, totalOf, withTalk } from "./rules";
import { questionnaireSchema } from "./schema";
import { questionnaire } from "@/tests/factories/questionnaire";

const entry = (content: Parameters<typeof questionnaire>[0], id = "a", createdAt = "2026-06-10T08:00:00.000Z") => ({
  id,
  createdAt,
  content: questionnaire(content),
});
/** A PHQ-9 with this total. */
const withTotal = (total: number): Answer[] =>
  Array.from({ length: 9 }, (_, i) => ANSWERS.findLast((answer) => answer <= Math.max(0, total - 3 * i)) ?? 0);
const phq = (day: string, total: number) => entry({ day, answers: withTotal(total) }, day);

describe("questionnaires", () => {
  it("are added up, unless an item was passed over", () => {
    expect(totalOf(questionnaire({ every: 2 }))).toBe(18);
    expect(totalOf(questionnaire({ answers: [null, ...withTotal(5).slice(1)] }))).toBeNull();
    expect([mostOf("phq9"), mostOf("gad7")]).toEqual([27, 21]);
  });

  it("have an answer for each of their items and none beside", () => {
    expect(questionnaireSchema.safeParse(questionnaire({ instrument: "gad7" })).success).toBe(true);
    expect(questionnaireSchema.safeParse(questionnaire({ answers: [0, 1] })).success).toBe(false);
    expect(answersFrom("gad7", { item1: 3, item7: 0, item8: 2 })).toEqual([3, null, null, null, null, null, 0]);
  });

  it("say which difference from the first total is more than their error", () => {
    const history = historyOf([phq("2026-03-01", 12), phq("2026-01-01", 18), phq("2026-02-01", 13)], "phq9");
    expect(history.map(({ total, change }) => [total, change?.points, change?.reliable])).toEqual([
      [18, undefined, undefined],
      [13, -5, "none"],
      [12, -6, "lower"],
    ]);
    const gad = [
      entry({ instrument: "gad7", day: "2026-01-01", every: 1 }, "first"),
      entry({ instrument: "gad7", day: "2026-02-01", every: 2 }, "second"),
    ];
    expect(historyOf(gad, "gad7")[1]?.change).toMatchObject({ points: 7, reliable: "higher" });
  });

  it("tell of a sudden change that the times around it bear out", () => {
    const totals = [20, 21, 20, 10, 9, 10];
    const history = historyOf(
      totals.map((total, i) => phq(`2026-0${i + 1}-01`, total)),
      "phq9",
    );
    expect(jumpsIn(history, "phq9")).toEqual([
      { before: "2026-03-01", after: "2026-04-01", points: 10, direction: "lower", reversed: false },
    ]);
  });

  const last = (ninth: Answer, day: string) => entry({ day, answers: [...withTotal(3).slice(0, 8), ninth] }, day);

  it("ask for help while the newest PHQ-9 says so on its ninth item", () => {
    expect(asksForHelp([])).toBe(false);
    expect(asksForHelp([last(1, "2026-02-01"), last(0, "2026-01-01")])).toBe(true);
    expect(asksForHelp([last(3, "2026-01-01"), last(0, "2026-02-01")])).toBe(false);
    expect(asksForHelp([last(0, "2026-01-01"), entry({ instrument: "gad7", every: 3 })])).toBe(false);
    // Passed over in a later one, it is not taken back.
    const passedOver = entry({ day: "2026-03-01", every: 1 });
    const answers = passedOver.content.answers.map((each, index) => (index === 8 ? null : each));
    const without = { ...passedOver, content: { ...passedOver.content, answers } };
    expect(helpAnswer([last(2, "2026-02-01"), without])?.content.day).toBe("2026-02-01");
    expect(asksForHelp([last(0, "2026-02-01"), without])).toBe(false);
    const day = "2026-03-01";
    const morning = entry({ day, every: 0 }, "z", "2026-03-01T08:00:00.000Z");
    const evening = entry({ day, every: 1 }, "a", "2026-03-01T20:00:00.000Z");
    expect(asksForHelp([morning, evening])).toBe(true);
  });

  it("stops asking once it was talked about, until that is taken back or a later answer says so again", () => {
    const asked = last(2, "2026-02-01");
    const talked = { ...asked, content: withTalk(asked.content, "2026-02-03") };
    expect([asksForHelp([talked]), helpAnswer([talked])]).toEqual([false, talked]);
    expect(withTalk(talked.content, null)).toEqual(asked.content);
    expect(asksForHelp([talked, last(1, "2026-02-10")])).toBe(true);
    expect(questionnaireSchema.parse(talked.content)).toEqual(talked.content);
  });

  it("have items and answers in both languages; the GAD-7 its English text in both until the Dutch is checked", () => {
    for (const { questionnaires } of [nl, en]) {
      for (const instrument of INSTRUMENTS) {
        expect(questionnaires.items[instrument].split("\n")).toHaveLength(INSTRUMENT_DEFINITIONS[instrument].items);
        expect(questionnaires.answers[instrument].split("\n")).toHaveLength(ANSWERS.length);
      }
    }
    expect(nl.questionnaires.items.gad7).toBe(en.questionnaires.items.gad7);
    expect(nl.questionnaires.language.gad7).toBe("en");
  });
});
