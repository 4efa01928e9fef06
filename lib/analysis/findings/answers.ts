import type { FindingAnswer } from "./schema";

/** The answer to each finding: the last one given, in case two devices answered at the same time. */
export function latestAnswers(answers: readonly FindingAnswer[]): ReadonlyMap<string, FindingAnswer> {
  const latest = new Map<string, FindingAnswer>();
  for (const answer of answers) {
    const existing = latest.get(answer.findingId);
    if (!existing || answer.answeredAt > existing.answeredAt) latest.set(answer.findingId, answer);
  }
  return latest;
}
