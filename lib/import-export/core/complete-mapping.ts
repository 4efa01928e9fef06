import { mappingSchema, type Mapping, type MappingChoices } from "./mapping";
import { openChoice } from "./open-choice";

/** The choices as a mapping, or null while one is open. */
export function completeMapping(choices: MappingChoices): Mapping | null {
  return openChoice(choices) === null ? mappingSchema.parse(choices) : null;
}
