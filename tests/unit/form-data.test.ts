import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseForm, valuesOf } from "@/lib/form-data";
import { form } from "@/tests/factories/form";

const schema = z.object({
  mood: z.string({ error: "mood" }),
  note: z.string().max(5, { error: "tooLong" }).optional(),
});

describe("a form", () => {
  it("gives its content", () => {
    expect(parseForm(schema, form({ mood: "6", note: "moe" }))).toEqual({ ok: true, data: { mood: "6", note: "moe" } });
  });

  it("treats a blank field as one that is not there", () => {
    expect(parseForm(schema, form({ mood: "6", note: "  " }))).toEqual({ ok: true, data: { mood: "6" } });
  });

  it("names the field that is wrong and keeps what was typed", () => {
    expect(parseForm(schema, form({ mood: "", note: "veel te lang" }))).toEqual({
      ok: false,
      code: "invalid-form",
      fieldErrors: { mood: "mood", note: "tooLong" },
      values: { mood: "", note: "veel te lang" },
    });
  });

  it("never sends a secret back", () => {
    const values = valuesOf(form({ email: "a@b.nl", password: "geheim", newPassword: "geheim", recoveryCode: "K7QM" }));
    expect(values).toEqual({ email: "a@b.nl" });
  });

  it("leaves out what the framework added, and keeps lists", () => {
    expect(valuesOf(form({ $ACTION_ID: "x", tags: ["werk", "sport"] }))).toEqual({ tags: ["werk", "sport"] });
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
        expect(typeof parseForm(schema, form(fields)).ok).toBe("boolean");
      }),
    );
  });
});
