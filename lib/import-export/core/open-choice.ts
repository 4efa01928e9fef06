import type { MappingChoices, RatedChoice } from "./mapping";

/** What has to be said before anything can be converted. */
export type OpenChoice = "date-column" | "date-format" | "value-column" | "scale";

/** True for a rated column of which the ends of the scale are not known. */
export function isScaleOpen(choice: RatedChoice | undefined): boolean {
  return choice !== undefined && (choice.min === undefined || choice.max === undefined);
}

/** What the person has to say before anything can be converted; null when nothing is open. */
export function openChoice({ date, ...rest }: MappingChoices): OpenChoice | null {
  if (date.column === undefined) return "date-column";
  if (date.format === undefined) return "date-format";
  const { mood, stress, sleepHours, sleepQuality, note } = rest;
  if (!(mood ?? stress ?? sleepHours ?? sleepQuality ?? note)) return "value-column";
  return [mood, stress, sleepQuality].some(isScaleOpen) ? "scale" : null;
}
