import type { FindingAnswer } from "./schema";

/** The answer that counts for each finding: the last one given, should two devices have answered at once. */
export function latestAnswers(answers: readonly FindingAnswer[]): ReadonlyMap<string, FindingAnswer> {
  const latest = new Map<string, FindingAnswer>();
  for (const answer of answers) {
    const known = latest.get(answer.findingId);
    if (!known || answer.answeredAt > known.answeredAt) latest.set(answer.findingId, answer);
  }
  return latest;
}
