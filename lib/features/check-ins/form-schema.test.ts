import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkInFormSchema } from "./form-schema";
import { checkInFrom } from "./rules";
import { checkInSchema } from "./schema";
import { parseForm } from "@/lib/platform/forms/form-data";
import { form } from "@/tests/factories/form";

const id = "0b6f7c2e-7a43-4d7e-9a3d-2f6a4bb0f111";
const parse = (fields: Record<string, string | string[]>) => parseForm(checkInFormSchema, form({ id, ...fields }));

describe("the check-in form", () => {
  it("asks for nothing but a mood", () => {
    expect(parse({ mood: "6" })).toMatchObject({ ok: true, data: { mood: 6 } });
  });

  it("never makes a blank grade a zero", () => {
    const parsed = parse({ mood: "6", stress: "", sleepHours: "", sleepQuality: "" });
    expect(parsed).toEqual({ ok: true, data: { id, mood: 6 } });
  });

  it.each([
    ["mood", {}, "mood"],
    ["mood", { mood: "0" }, "grade"],
    ["mood", { mood: "11" }, "grade"],
    ["mood", { mood: "zes" }, "grade"],
    ["stress", { mood: "6", stress: "0" }, "grade"],
    ["sleepHours", { mood: "6", sleepHours: "25" }, "hours"],
    ["sleepHours", { mood: "6", sleepHours: "-1" }, "hours"],
    ["day", { mood: "6", day: "2026-02-30" }, "day"],
    ["day", { mood: "6", day: "0020-11-23" }, "day"],
    ["time", { mood: "6", time: "24:00" }, "time"],
    ["note", { mood: "6", note: "x".repeat(10_001) }, "tooLong"],
    ["tags", { mood: "6", tags: "x".repeat(41) }, "tooLong"],
  ])("refuses %s in %j", (field, fields, error) => {
    expect(parse(fields)).toMatchObject({ ok: false, fieldErrors: { [field]: error } });
  });

  it("reads a decimal comma", () => {
    expect(parse({ mood: "6", sleepHours: "5,5" })).toMatchObject({ data: { sleepHours: 5.5 } });
    expect(parse({ mood: "6", sleepHours: "0" })).toMatchObject({ data: { sleepHours: 0 } });
  });

  it("takes tags from one field or several, once each", () => {
    expect(parse({ mood: "6", tags: ["werk, sport", "werk", ""] })).toMatchObject({
      data: { tags: ["werk", "sport"] },
    });
  });

  it("gives content the journal accepts, whatever passed the form", () => {
    const grade = fc.integer({ min: 1, max: 10 }).map(String);
    const fields = fc.record(
      { mood: grade, stress: grade, sleepQuality: grade, note: fc.string(), tags: fc.string({ maxLength: 30 }) },
      { requiredKeys: ["mood"] },
    );
    fc.assert(
      fc.property(fields, (typed) => {
        const parsed = parse(typed);
        if (!parsed.ok) return;
        const content = checkInFrom(parsed.data, { day: "2026-06-10", time: "21:14" });
        expect(checkInSchema.parse(content)).toEqual(content);
      }),
    );
  });
});
