import type { FormatChoices } from "./choices";

export const NO_CHOICES: FormatChoices = { moods: {}, fields: {} };

/** A name as it is compared: without the sign of a tracker, blanks around it, and capitals. */
function comparable(name: string): string {
  return name.trim().replace(/^#/, "").normalize("NFC").toLowerCase();
}

/** Finds the answer that stands under a name, however it is capitalised; made once, asked for every row. */
export function answersBy<T>(answers: Readonly<Record<string, T>>): (name: string) => T | undefined {
  const byName = new Map(Object.entries(answers).map(([name, answer]) => [comparable(name), answer]));
  return (name) => (Object.hasOwn(answers, name) ? answers[name] : byName.get(comparable(name)));
}
