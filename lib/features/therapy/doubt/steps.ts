import { DOUBT_QUESTIONS, type DOUBT_STEPS } from "./choices";
import { doubtSchema, type Doubt } from "./schema";
import type { DoubtEntry } from "./rules";

export type DoubtStep = (typeof DOUBT_STEPS)[number];

const answersSchema = doubtSchema.omit({ day: true });
type Answers = Omit<Doubt, "day">;

/** What each step asks. */
const ASKED: Record<DoubtStep, readonly (keyof Answers)[]> = {
  "1": DOUBT_QUESTIONS,
  "2": ["words", "road"],
  "3": ["sentence"],
};

/** A round after one step of it: what the step asks is replaced, also by nothing; the rest stays. */
export function withStep(existing: Partial<Answers>, step: DoubtStep, answers: Answers): Answers {
  const isAsked = (name: string) => ASKED[step].some((asked) => asked === name);
  const unasked = Object.entries(existing).filter(([name]) => !isAsked(name));
  const given = Object.entries(answers).filter(([name]) => isAsked(name));
  return answersSchema.parse(Object.fromEntries([...unasked, ...given]));
}

/** True when a round says nothing at all yet. */
export function isBlank(answers: Answers): boolean {
  return Object.values(answers).every((answer) => answer === undefined);
}

/** The round that is asked for, else one of today that does not end in a sentence yet; null for a new one. */
export function roundToGoOnWith<E extends DoubtEntry>(
  doubts: readonly E[],
  { round, today }: { round: string | undefined; today: string },
): E | null {
  if (round !== undefined) return doubts.find(({ id }) => id === round) ?? null;
  return doubts.find(({ content }) => content.day === today && content.sentence === undefined) ?? null;
}
