import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { AnswerForm } from "./form-schema";
import type { Homework } from "./schema";

/** Something agreed with the id of its entry. */
export interface HomeworkEntry {
  id: string;
  content: Homework;
}

/** Still to do, oldest first, and answered, newest first. */
export function listHomework<E extends HomeworkEntry>(items: readonly E[]): { open: E[]; answered: E[] } {
  return {
    open: items
      .filter(({ content }) => content.answer === undefined)
      .sort((a, b) => a.content.agreedOn.localeCompare(b.content.agreedOn) || a.id.localeCompare(b.id)),
    answered: items
      .filter(({ content }) => content.answer !== undefined)
      .sort(
        (a, b) => (b.content.answeredOn ?? "").localeCompare(a.content.answeredOn ?? "") || a.id.localeCompare(b.id),
      ),
  };
}

/** With how it went. */
export function answerHomework(homework: Homework, { answer, note }: AnswerForm, today: LocalDate): Homework {
  const { note: before, ...rest } = homework;
  const words = note ?? before;
  return { ...rest, answer, answeredOn: today, ...(words && { note: words }) };
}

/** As still to do; what was written stays. */
export function reopenHomework({ answer: _answer, answeredOn: _day, ...homework }: Homework): Homework {
  return homework;
}

/** True when it was not, or only partly, done and no protection moment was made of it. */
export function mayBecomeMoment({ answer, momentId }: Homework): boolean {
  return (answer === "not-done" || answer === "partly") && momentId === undefined;
}
