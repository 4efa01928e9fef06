import { describe, expect, it } from "vitest";
import type { MappingChoices } from "@/lib/import-export/core/mapping";
import { applyForm } from "./apply-form";
import { mappingFormSchema } from "./form-schema";

const context = { timeZone: "Europe/Amsterdam", today: "2026-06-09" };
const text = "date,mood,calm,started\n2026-06-01,2,0,14-03-2026\n2026-06-02,5,100,15-03-2026\n";
const previous: MappingChoices = {
  delimiter: ",",
  headerLine: 1,
  decimalSign: ".",
  date: { column: 0, format: "year-month-day" },
  mood: { column: 1, min: 1, max: 5, reversed: false },
  unreadableValue: "skip-row",
};
const same = {
  draftId: "0b7e9a52-0d0f-4f5e-8a51-2f0b3f6b9c11",
  delimiter: "comma",
  decimalSign: "point",
  dateColumn: "0",
  dateFormat: "year-month-day",
  moodColumn: "1",
  moodMin: "1",
  moodMax: "5",
};
const applied = (changes: Record<string, string>) =>
  applyForm(mappingFormSchema.parse({ ...same, ...changes }), previous, text, context);

describe("applyForm", () => {
  it("changes nothing when nothing was changed", () => {
    expect(applied({})).toEqual(previous);
  });

  it("takes the ends and the direction of a scale", () => {
    expect(applied({ moodMin: "0", moodMax: "7,5", moodReversed: "on" }).mood).toEqual({
      column: 1,
      min: 0,
      max: 7.5,
      reversed: true,
    });
  });

  it("looks at a column that was only just picked", () => {
    expect(applied({ stressColumn: "2" }).stress).toEqual({ column: 2, reversed: true });
    expect(applied({ moodColumn: "2" }).mood).toEqual({ column: 2, reversed: false });
    expect(applied({ dateColumn: "3" }).date).toEqual({ column: 3, format: "day-month-year" });
  });

  it("leaves an end open that was emptied", () => {
    const { moodMin: _, ...without } = same;
    const form = mappingFormSchema.parse(without);
    expect(applyForm(form, previous, text, context).mood).toEqual({ column: 1, max: 5, reversed: false });
  });

  it("starts over when another line is the header", () => {
    expect(applied({ headerLine: "0" })).toMatchObject({ headerLine: 0, date: { column: 0 } });
    expect(applied({ headerLine: "0" })).not.toHaveProperty("mood");
    expect(applied({ headerLine: "1" })).toEqual(previous);
  });

  it("starts over when another sign separates the columns", () => {
    expect(applied({ delimiter: "semicolon" })).toMatchObject({ delimiter: ";", date: {} });
  });

  it("drops what is not to be imported", () => {
    const { moodColumn: _, ...without } = same;
    expect(applyForm(mappingFormSchema.parse(without), previous, text, context)).not.toHaveProperty("mood");
  });
});

describe("mappingFormSchema", () => {
  it.each([
    [{ moodMin: "5", moodMax: "5" }, "moodMax", "scaleEnds"],
    [{ moodMin: "veel" }, "moodMin", "number"],
  ])("refuses %j", (changes, field, message) => {
    const parsed = mappingFormSchema.safeParse({ ...same, ...changes });
    expect(parsed.error?.issues.map(({ path, message: text }) => [path[0], text])).toContainEqual([field, message]);
  });
});
