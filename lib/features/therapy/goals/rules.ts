import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { Goal } from "./schema";

/** A goal with the id of its entry. */
export interface GoalEntry {
  id: string;
  content: Goal;
}

/** A grade a goal was given on a day. */
export interface GoalGrade {
  day: LocalDate;
  grade: number;
}

/** What an evaluation says of goals. */
interface RatedEvaluation {
  content: { day: LocalDate; goalGrades: readonly { goalId: string; grade: number }[] };
}

/** Goals that are worked on, oldest first, and those that are closed, newest first. */
export function listGoals<E extends GoalEntry>(goals: readonly E[]): { open: E[]; closed: E[] } {
  const byDay = (a: E, b: E) => a.content.setOn.localeCompare(b.content.setOn) || a.id.localeCompare(b.id);
  return {
    open: goals.filter(({ content }) => content.closedOn === undefined).sort(byDay),
    closed: goals
      .filter(({ content }) => content.closedOn !== undefined)
      .sort((a, b) => (b.content.closedOn ?? "").localeCompare(a.content.closedOn ?? "")),
  };
}

/** Every grade a goal was given: at the start, and at each evaluation, in the order of time. */
export function gradesOf({ id, content }: GoalEntry, evaluations: readonly RatedEvaluation[]): GoalGrade[] {
  const start = content.startGrade === undefined ? [] : [{ day: content.setOn, grade: content.startGrade }];
  const later = evaluations.flatMap(({ content: { day, goalGrades } }) =>
    goalGrades.filter(({ goalId }) => goalId === id).map(({ grade }) => ({ day, grade })),
  );
  return [...start, ...later.sort((a, b) => a.day.localeCompare(b.day))];
}

/** The goal as no longer worked on, or taken up again. */
export function closeGoal(goal: Goal, day: LocalDate): Goal {
  return { ...goal, closedOn: day };
}

export function reopenGoal({ closedOn: _, ...goal }: Goal): Goal {
  return goal;
}
