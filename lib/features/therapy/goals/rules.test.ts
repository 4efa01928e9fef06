import { expect, it } from "vitest";
import { closeGoal, gradesOf, listGoals, reopenGoal } from "./rules";
import { evaluation } from "@/tests/factories/evaluation";
import { goal } from "@/tests/factories/goal";

it("has its grade of the start and those of each evaluation, in the order of time", () => {
  const entry = { id: "a", content: goal({ startGrade: 2, setOn: "2026-02-10" }) };
  const graded = (day: string, goalId: string, grade: number) => ({
    content: evaluation({ day, goalGrades: [{ goalId, grade }] }),
  });
  const evaluations = [graded("2026-06-01", "a", 5), graded("2026-04-01", "a", 0), graded("2026-05-01", "b", 9)];
  expect(gradesOf(entry, evaluations)).toEqual([
    { day: "2026-02-10", grade: 2 },
    { day: "2026-04-01", grade: 0 },
    { day: "2026-06-01", grade: 5 },
  ]);
});

it("was not graded when nobody graded it: absent is not 0", () => {
  expect(gradesOf({ id: "a", content: goal() }, [])).toEqual([]);
});

it("stands in one list: those that are worked on, oldest first, and those that are closed, newest first", () => {
  const entry = (id: string, setOn: string, closedOn?: string) => ({
    id,
    content: goal({ setOn, ...(closedOn && { closedOn }) }),
  });
  const lists = listGoals([
    entry("b", "2026-03-01"),
    entry("x", "2026-01-01", "2026-02-01"),
    entry("a", "2026-02-01"),
    entry("y", "2026-01-01", "2026-05-01"),
  ]);
  expect(lists.open.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(lists.closed.map(({ id }) => id)).toEqual(["y", "x"]);
});

it("is taken up again as it was", () => {
  const content = goal({ startGrade: 3 });
  expect(reopenGoal(closeGoal(content, "2026-05-01"))).toEqual(content);
});
