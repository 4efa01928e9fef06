import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { analyse, type TrendInput } from "@/lib/analysis/trends/analyse";
import { analysisJson } from "@/scripts/analyse-json";
import { dayOf, diary, grades, inputOf, type Stretch } from "../../factories/crafted-diary";

const expected = z
  .record(z.string(), z.json())
  .parse(JSON.parse(readFileSync("tests/data/trends/analysis.json", "utf8")));

const mood = (...stretches: Stretch[]) => inputOf(diary({ mood: grades(...stretches) }));

function dipAfterEachSession(): TrendInput {
  const sessionDays = Array.from({ length: 12 }, (_, i) => 30 + i * 9);
  const values = grades([148, 6]).map((grade, i) =>
    sessionDays.some((day) => i === day + 1 || i === day + 2) ? grade - 4 : grade,
  );
  return inputOf(diary({ mood: values }), { sessions: sessionDays.map((day) => ({ day: dayOf(day) })) });
}

const RECORDS: Record<string, TrendInput> = {
  "a drop that lasts": mood([60, 7], [40, 5]),
  "fourteen lower days": mood([60, 7], [14, 5]),
  "a drop during treatment that recovered": {
    ...mood([60, 7], [12, 5], [40, 7]),
    sessions: [{ day: dayOf(40) }],
  },
  "four measures that fall together": inputOf(
    diary({
      mood: grades([60, 7], [60, 5]),
      sleepHours: grades([60, 8], [60, 5]),
      sleepQuality: grades([60, 8], [60, 5]),
      stress: grades([50, 4], [60, 7]),
    }),
  ),
  "a rise that lasts": mood([60, 5], [60, 7]),
  "forty very low days": mood([40, 2]),
  "a record without change": mood([120, 6]),
  "a dip after each session": dipAfterEachSession(),
};

describe("the JSON of the analyse command", () => {
  it.each(Object.entries(RECORDS))("has the keys and numbers it has always had: %s", (name, input) => {
    expect(JSON.parse(JSON.stringify(analysisJson(analyse(input))))).toEqual(expected[name]);
  });

  it("says that the end of a finding is unknown, beside its evidence", () => {
    const [finding] = analyse(mood([60, 7], [40, 5])).findings;
    if (!finding) throw new Error("expected a finding");
    const [json] = analysisJson({
      findings: [{ ...finding, endUnknown: true }],
      channels: [],
      shortfalls: [],
    }).findings;
    expect(json).toMatchObject({ endUnknown: true, evidence: { channels: "mood" } });
  });
});
