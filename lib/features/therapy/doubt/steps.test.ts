import { expect, it } from "vitest";
import { doubt } from "@/tests/factories/doubt";
import { isBlank, roundToGoOnWith, withStep } from "./steps";

const TODAY = "2026-06-10";

it("replaces what a step asks and keeps what the other steps were answered", () => {
  const before = { aim: "no", road: "time", words: "Ik weet het niet.", sentence: "Ik twijfel." } as const;
  expect(withStep(before, "2", { road: "say" })).toEqual({ aim: "no", road: "say", sentence: "Ik twijfel." });
  expect(withStep(before, "1", { stirs: "yes" })).toEqual({ ...before, aim: undefined, stirs: "yes" });
});

it("takes nothing from a form that its step does not ask", () => {
  expect(withStep({}, "3", { aim: "yes", sentence: "Ik twijfel." })).toEqual({ sentence: "Ik twijfel." });
});

it("knows a round that says nothing", () => {
  expect(isBlank({})).toBe(true);
  expect(isBlank({ sentence: undefined })).toBe(true);
  expect(isBlank({ away: "no" })).toBe(false);
});

it("goes on with the unfinished round of today, and with no other unless it is asked for", () => {
  const done = { id: "done", content: doubt({ day: TODAY, sentence: "Ik twijfel." }) };
  const older = { id: "older", content: doubt({ day: "2026-06-09" }) };
  const half = { id: "half", content: doubt({ day: TODAY }) };
  expect(roundToGoOnWith([done, older, half], { round: undefined, today: TODAY })).toBe(half);
  expect(roundToGoOnWith([done, older], { round: undefined, today: TODAY })).toBeNull();
  expect(roundToGoOnWith([done, older], { round: "older", today: TODAY })).toBe(older);
  expect(roundToGoOnWith([half], { round: "another", today: TODAY })).toBeNull();
});
