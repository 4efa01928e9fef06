/** A value of an entry as its form shows it: a list separated by commas, nothing as "". */
export function fieldText(value: unknown): string {
  return [value ?? ""].flat().join(", ");
}

/** The values of some fields as the form shows them, by field. */
export function fieldTexts<T>(content: T, fields: readonly (keyof T & string)[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, fieldText(content[field])]));
}
