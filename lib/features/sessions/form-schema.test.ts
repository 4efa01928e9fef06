import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseForm } from "@/lib/platform/forms/form-data";
import { sessionFormSchema } from "./form-schema";
import { sessionFrom } from "./rules";
import { AFTERWARDS, EXTENTS, MEDIUMS, PACES } from "./choices";
import { sessionSchema } from "./schema";
import { form } from "@/tests/factories/form";

const id = "0b6f7c2e-7a43-4d7e-9a3d-2f6a4bb0f111";
const now = { day: "2026-06-09", time: "12:00", dayStartsAtHour: 4 };
const parse = (fields: Record<string, string | string[]>) => parseForm(sessionFormSchema, form({ id, ...fields }));

describe("the session form", () => {
  it("asks for nothing", () => {
    expect(parse({})).toEqual({ ok: true, data: { id } });
  });

  it("never makes a blank grade a zero", () => {
    const blank = { moodBefore: "", moodAfter: " ", tensionBefore: "", tensionAfter: "", durationMinutes: "" };
    expect(parse({ ...blank, heard: "", note: "", overwrite: "" })).toEqual({ ok: true, data: { id } });
  });

  it("takes every field under its own name", () => {
    const fields = {
      day: "2026-06-09",
      startTime: "10:00",
      durationMinutes: "50",
      medium: "in-person",
      moodBefore: "6",
      moodAfter: "4",
      tensionBefore: "5",
      tensionAfter: "8",
      heard: "partly",
      goalsFit: "yes",
      couldSay: "partly",
      pace: "fast",
      afterwards: "hard-useful",
      note: "Stil geworden.",
      raiseNext: "Dat het te snel ging.",
    };
    const parsed = parse({ ...fields, themes: "mijn vader, grenzen stellen, mijn vader" });
    expect(parsed).toMatchObject({
      ok: true,
      data: {
        ...fields,
        durationMinutes: 50,
        moodBefore: 6,
        moodAfter: 4,
        tensionBefore: 5,
        tensionAfter: 8,
        themes: ["mijn vader", "grenzen stellen"],
      },
    });
  });

  it.each([
    ["day", "2026-02-30", "day"],
    ["day", "0020-06-09", "day"],
    ["day", "1899-12-31", "day"],
    ["startTime", "25:00", "time"],
    ["durationMinutes", "0", "minutes"],
    ["durationMinutes", "601", "minutes"],
    ["durationMinutes", "50.5", "minutes"],
    ["durationMinutes", "vijftig", "minutes"],
    ["medium", "pigeon", "choice"],
    ["moodBefore", "0", "grade"],
    ["moodAfter", "11", "grade"],
    ["tensionAfter", "hoog", "grade"],
    ["heard", "maybe", "choice"],
    ["goalsFit", "maybe", "choice"],
    ["couldSay", "slow", "choice"],
    ["pace", "yes", "choice"],
    ["afterwards", "hard", "choice"],
    ["status", "cancelled", "choice"],
    ["themes", "x".repeat(61), "tooLong"],
    ["themes", Array.from({ length: 13 }, (_, index) => `thema ${index}`).join(), "tooManyTags"],
    ["note", "x".repeat(10_001), "tooLong"],
    ["raiseNext", "x".repeat(2_001), "tooLong"],
  ])("refuses %s %s and hands it back", (field, value, error) => {
    expect(parse({ [field]: value })).toMatchObject({
      ok: false,
      fieldErrors: { [field]: error },
      values: { [field]: value },
    });
  });

  it("keeps why it did not take place only while it did not", () => {
    const why = (status: string) => {
      const parsed = parse({ status, notHeldWhy: "ill" });
      return parsed.ok ? sessionFrom(parsed.data, undefined, now).notHeldWhy : "refused";
    };
    expect([why("not-held"), why("held")]).toEqual(["ill", undefined]);
  });

  it("gives content the journal accepts, whatever passed the form", () => {
    const grade = fc.integer({ min: 1, max: 10 }).map(String);
    const fields = fc.record(
      {
        moodBefore: grade,
        moodAfter: grade,
        tensionBefore: grade,
        medium: fc.constantFrom(...MEDIUMS),
        heard: fc.constantFrom(...EXTENTS),
        pace: fc.constantFrom(...PACES),
        afterwards: fc.constantFrom(...AFTERWARDS),
        note: fc.string(),
        raiseNext: fc.string(),
        themes: fc.string({ maxLength: 30 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (typed) => {
        const parsed = parse(typed);
        if (!parsed.ok) return;
        const { id: _id, revision: _revision, overwrite: _overwrite, ...answers } = parsed.data;
        const content = sessionFrom(answers, undefined, now);
        expect(sessionSchema.parse(content)).toEqual(content);
      }),
    );
  });
});
