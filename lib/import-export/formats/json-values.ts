/** An object of a JSON document whose members nobody checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; of anything else none. */
export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The values of a list; of anything else none. */
export function valuesIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or a number as its text; empty for anything else. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A finite number, also one written as text; null for anything else, and for a blank. */
export function numberIn(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value.slice(0, 64))) return null;
  return Number(value);
}

/** Elements that are looked at to see what a list holds: the first ones can lack what the others have. */
const LOOKED_AT = 200;

/** True for a list in which some of the first objects have all of these members. */
export function isListWith(value: unknown, ...names: readonly string[]): boolean {
  if (!Array.isArray(value)) return false;
  return value.slice(0, LOOKED_AT).some((each) => isObject(each) && names.every((name) => name in each));
}
