import type { FindingAnswer } from "./schema";

/** The answer to each finding: the last one given, in case two devices answered at the same time. */
export function latestAnswers(answers: readonly FindingAnswer[]): ReadonlyMap<string, FindingAnswer> {
  const latest = new Map<string, FindingAnswer>();
  for (const answer of answers) {
    const known = latest.get(answer.findingId);
    if (!known || answer.answeredAt > known.answeredAt) latest.set(answer.findingId, answer);
  }
  return latest;
}
