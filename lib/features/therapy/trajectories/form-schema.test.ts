import { expect, it } from "vitest";
import { parseForm } from "@/lib/platform/forms/form-data";
import { therapyForm } from "./form-schema";
import { form as formData } from "@/tests/factories/form";

const ID = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01";

it("takes forms that are in the list, and own ones each once", () => {
  const parsed = parseForm(
    therapyForm,
    formData({ id: ID, forms: ["emdr", "cbt"], ownForms: "Haptonomie, , haptonomie, Haptonomie" }),
  );
  expect(parsed).toMatchObject({ ok: true, data: { forms: ["cbt", "emdr"], ownForms: ["Haptonomie"] } });
});

it("asks nothing but an id", () => {
  expect(parseForm(therapyForm, formData({ id: ID }))).toMatchObject({ ok: true, data: { forms: [], ownForms: [] } });
});

it("refuses a number of sessions that is none, and a day that is none", () => {
  const parsed = parseForm(therapyForm, formData({ id: ID, evaluateEvery: "1", "phase-plan": "2026-02-30" }));
  expect(parsed).toMatchObject({ ok: false, fieldErrors: { evaluateEvery: "sessionCount" } });
  expect(parsed.ok || parsed.fieldErrors?.["phase-plan"]).toBeTruthy();
});
