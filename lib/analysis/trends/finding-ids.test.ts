import { describe, expect, it } from "vitest";
import { suggestionKey } from "@/lib/features/talking-points/suggestions";
import { analyse, type TrendInput } from "./analyse";
import { dayOf, diary, grades, inputOf, type Stretch } from "@/tests/factories/crafted-diary";

const mood = (...stretches: Stretch[]) => inputOf(diary({ mood: grades(...stretches) }));

function withDipAfterSessions(count: number, everyDays: number): TrendInput {
  const sessionDays = Array.from({ length: count }, (_, i) => 30 + i * everyDays);
  const values = grades([30 + count * everyDays + 10, 6]).map((grade, i) =>
    sessionDays.some((day) => i === day + 1 || i === day + 2) ? grade - 4 : grade,
  );
  return inputOf(diary({ mood: values }), { sessions: sessionDays.map((day) => ({ day: dayOf(day) })) });
}

// The ids that earlier versions gave these records. A stored answer or talking point holds such an id, so none may
// change.
const RECORDS: [name: string, input: TrendInput, ids: string[]][] = [
  ["a drop that lasts", mood([60, 7], [40, 5]), ["decline-mood-2024-03-10"]],
  ["a drop that recovered", mood([60, 7], [14, 5], [60, 7]), ["decline-mood-2024-03-10"]],
  ["fourteen lower days that are still going on", mood([60, 7], [14, 5]), ["decline-mood-2024-03-10"]],
  [
    "a drop in mood and stress together",
    inputOf(diary({ mood: grades([60, 7], [40, 5]), stress: grades([50, 4], [50, 7]) })),
    ["decline-stress-2024-02-28"],
  ],
  ["shorter nights", inputOf(diary({ sleepHours: grades([60, 8], [40, 5]) })), ["decline-sleepHours-2024-03-10"]],
  ["forty very low days", mood([40, 2]), ["sustained-low-mood-2024-01-07"]],
  ["a rise that lasts", mood([60, 5], [60, 7]), ["improvement-mood-2024-03-12"]],
  ["a record without change", mood([120, 6]), ["plateau-mood-2024-03-24"]],
  [
    "a dip after each of nine sessions",
    withDipAfterSessions(9, 9),
    [
      "post-session-dip-mood-2024-01-31",
      "post-session-dip-mood-2024-02-09",
      "post-session-dip-mood-2024-02-18",
      "post-session-dip-mood-2024-02-27",
      "post-session-dip-mood-2024-03-07",
      "post-session-dip-mood-2024-03-16",
      "plateau-mood-2024-03-24",
      "post-session-dip-mood-2024-03-25",
      "post-session-dip-mood-2024-04-03",
      "post-session-pattern-mood-2024-04-09",
      "post-session-dip-mood-2024-04-12",
    ],
  ],
];

describe("the id of a finding", () => {
  it.each(RECORDS)("is the one that earlier versions gave: %s", (_name, input, ids) => {
    expect(analyse(input).findings.map(({ id }) => id)).toEqual(ids);
  });

  it("is the key of a stored talking point, after the word finding", () => {
    const keys = analyse(mood([60, 7], [40, 5])).findings.map((finding) =>
      suggestionKey({ about: "finding", finding }),
    );
    expect(keys).toEqual(["finding:decline-mood-2024-03-10"]);
  });
});
