import { INSTRUMENT_DEFINITIONS, type Answer } from "@/lib/features/questionnaires/instruments";
import type { Questionnaire } from "@/lib/features/questionnaires/schema";

/** A PHQ-9 in which every item has the same answer, but for what is overridden. */
export function questionnaire(overrides: Partial<Questionnaire> & { every?: Answer } = {}): Questionnaire {
  const { every = 1, ...rest } = overrides;
  const instrument = rest.instrument ?? "phq9";
  const answers = Array.from({ length: INSTRUMENT_DEFINITIONS[instrument].items }, (): Answer => every);
  return { instrument, day: "2026-06-10", answers, ...rest };
}
