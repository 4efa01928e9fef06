import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { MAX_FORM_FIELDS, everythingTyped, parseForm, valuesOf } from "./form-data";
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

  it("hands texts on as plain text, and secrets as they were typed", () => {
    const secrets = z.object({ note: z.string(), password: z.string() });
    const parsed = parseForm(secrets, form({ note: "cafe\u0301\r\nthuis\u0000", password: "e\u0301\u0007" }));
    expect(parsed).toEqual({ ok: true, data: { note: "café\nthuis", password: "e\u0301\u0007" } });
  });
});

describe("reported fault 26: a text as long as its field allows", () => {
  const limited = z.object({ text: z.string().max(2000, { error: "tooLong" }) });
  const typed = readFileSync("tests/data/faults/talking-point-2000-with-breaks.txt", "utf8");
  // A browser counts a line break once in a field and sends it as two characters.
  const sent = (text: string) => form({ text: text.replace(/\r\n|\r|\n/g, "\r\n") });

  it("reported fault 26: a text of 2,000 characters with line breaks is accepted as it was counted", () => {
    const text = `${"a".repeat(99)}\n`.repeat(20);
    expect(parseForm(limited, sent(text))).toEqual({ ok: true, data: { text } });
    expect(parseForm(limited, sent(typed)).ok).toBe(true);
    expect(parseForm(limited, sent(`${text}b`))).toMatchObject({ ok: false, fieldErrors: { text: "tooLong" } });
  });

  it("reported fault 26: any text that a field of 40 characters lets in is accepted", () => {
    const field = z.object({ text: z.string().max(40, { error: "tooLong" }).optional() });
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "é", "😀", "\n", "\n\n", " "), { maxLength: 40 }), (parts) => {
        const text = parts.join("").slice(0, 40);
        expect(parseForm(field, sent(text)).ok).toBe(true);
      }),
    );
  });
});

describe("a form of a stranger", () => {
  const named = (count: number) => {
    const data = new FormData();
    for (let n = 0; n < count; n++) data.append(`field-${n}`, "x");
    return data;
  };

  it("security fault F5: a form of 17,000 names is refused without looking a name up, and nothing of it comes back", () => {
    const hostile = named(17_000);
    // Each look-up goes through all fields: one for each name is what made it quadratic.
    const lookUps = [vi.spyOn(hostile, "get"), vi.spyOn(hostile, "getAll"), vi.spyOn(hostile, "has")];
    expect(parseForm(schema, hostile)).toEqual({ ok: false, code: "too-many-fields" });
    expect(valuesOf(hostile)).toEqual({});
    for (const lookUp of lookUps) expect(lookUp).not.toHaveBeenCalled();
  });

  it("security fault F5: fields are counted, not names, and the largest form allowed is read", () => {
    const repeated = form({ mood: Array.from({ length: MAX_FORM_FIELDS + 1 }, () => "6") });
    expect(parseForm(schema, repeated)).toMatchObject({ code: "too-many-fields" });
    expect(Object.keys(valuesOf(named(MAX_FORM_FIELDS)))).toHaveLength(MAX_FORM_FIELDS);
    expect(Object.keys(everythingTyped(named(MAX_FORM_FIELDS + 1)))).toHaveLength(MAX_FORM_FIELDS + 1);
  });

  it("security fault F18: a field named as the prototype of an object is ignored", () => {
    const hostile = form({ mood: "6" });
    hostile.append("__proto__", new File(["x"], "x.txt"));
    hostile.append("constructor", "x");
    expect(parseForm(schema, hostile)).toEqual({ ok: true, data: { mood: "6" } });
    expect(Object.getPrototypeOf(valuesOf(hostile))).toBe(Object.prototype);
    expect(valuesOf(form({ mood: "", constructor: "x" }))).toEqual({ mood: "", constructor: "x" });
  });
});
