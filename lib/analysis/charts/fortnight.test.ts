import { describe, expect, it } from "vitest";
import { fortnightModel, type FortnightInput } from "./fortnight";

const input = (moods: readonly number[], sessions: FortnightInput["sessions"] = []): FortnightInput => ({
  days: moods.map((mood, index) => ({ day: `2026-06-${String(index + 1).padStart(2, "0")}`, mood })),
  sessions,
  today: "2026-06-14",
  text: { firstDay: "1 juni", today: "vandaag", before: "" },
});

describe("the chart of fourteen days", () => {
  it("names 10 and 1, and puts a mood between them whatever else was logged", () => {
    const { scale, points } = fortnightModel(input([10, 1, 6]));
    expect(scale.map(({ label }) => label.text)).toEqual(["10", "1"]);
    expect(points.map(({ y }) => y).slice(0, 2)).toEqual(scale.map(({ y }) => y));
    expect(fortnightModel(input([6, 6, 6])).points[2]?.y).toBe(points[2]?.y);
  });

  it("keeps what is drawn and written of a day to the right of the scale", () => {
    const model = fortnightModel(input([5], [{ day: "2026-06-01", held: true, label: "sessie 12" }]));
    expect(model.points[0]?.x).toBeGreaterThanOrEqual(model.left);
    expect(model.sessions[0]?.label?.box.x).toBeGreaterThanOrEqual(model.left);
    for (const { label } of model.scale) expect(label.box.x + label.box.width).toBeLessThan(model.left);
  });
});
