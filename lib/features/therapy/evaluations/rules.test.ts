import { describe, expect, it } from "vitest";
import { parseForm } from "@/lib/platform/forms/form-data";
import { GOAL_FIELD } from "./choices";
import { evaluationForm } from "./form-schema";
import { evaluationTurn } from "./rules";
import { evaluation } from "@/tests/factories/evaluation";
import { form as formData } from "@/tests/factories/form";

const ID = "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01";
const therapy = { startedOn: "2026-02-10", evaluateEvery: 3 };
const held = ["2026-02-10", "2026-02-17", "2026-02-24", "2026-03-03"];

describe("the turn to look back", () => {
  it("comes after so many sessions, counted from the start", () => {
    expect(evaluationTurn([], held.slice(0, 2), therapy)).toMatchObject({ sessions: 2, isDue: false });
    expect(evaluationTurn([], held.slice(0, 3), therapy)).toMatchObject({
      sessions: 3,
      isDue: true,
      since: "2026-02-10",
    });
  });

  it("begins anew after each time; sessions of that day were looked back on", () => {
    const done = [{ id: "a", content: evaluation({ day: "2026-02-24" }) }];
    expect(evaluationTurn(done, held, therapy)).toEqual({ sessions: 1, every: 3, isDue: false, since: "2026-02-24" });
  });

  it("is not moved by a look back at an earlier trajectory", () => {
    const earlier = [{ id: "a", content: evaluation({ day: "2025-06-01" }) }];
    expect(evaluationTurn(earlier, held, therapy)).toMatchObject({ sessions: 4, since: "2026-02-10" });
  });
});

describe("an evaluation as filled in", () => {
  it("gathers the grades of the goals, 0 among them, and leaves those that were not graded out", () => {
    const fields = { id: ID, [`${GOAL_FIELD}${ID}`]: "0", "goal-5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e02": "" };
    expect(parseForm(evaluationForm, formData(fields))).toMatchObject({ ok: true, data: { goals: { [ID]: 0 } } });
  });

  it("refuses a grade outside 0 to 10 and a goal that is no id", () => {
    expect(parseForm(evaluationForm, formData({ id: ID, [`${GOAL_FIELD}${ID}`]: "11" })).ok).toBe(false);
    expect(parseForm(evaluationForm, formData({ id: ID, [`${GOAL_FIELD}x`]: "5" })).ok).toBe(false);
  });
});
