import { expect, it } from "vitest";
import { isMonthlyAnswerDue, leansTwice } from "./rules";
import type { Dependence } from "./schema";

const pair = (day: string, content: Partial<Dependence> = {}) => ({
  id: day,
  content: { day, supported: "yes" as const, alone: "no" as const, ...content },
});

it("asks again after four weeks", () => {
  expect(isMonthlyAnswerDue([], "2026-06-01")).toBe(true);
  expect(isMonthlyAnswerDue([pair("2026-05-05")], "2026-06-01")).toBe(false);
  expect(isMonthlyAnswerDue([pair("2026-05-04"), pair("2026-01-01")], "2026-06-01")).toBe(true);
});

it("is worth a word only when both answers were so two times in a row", () => {
  expect(leansTwice([pair("2026-05-01")])).toBe(false);
  expect(leansTwice([pair("2026-05-01"), pair("2026-04-01")])).toBe(true);
  expect(leansTwice([pair("2026-05-01", { alone: "partly" }), pair("2026-04-01"), pair("2026-03-01")])).toBe(false);
  expect(leansTwice([pair("2026-05-01", { supported: "no" }), pair("2026-04-01")])).toBe(false);
});
