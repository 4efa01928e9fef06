import type { Finding } from "@/lib/trends/analyse";

/** A number of the evidence; null when the engine did not give it. */
export function numberOf({ evidence }: Finding, key: string): number | null {
  const value = evidence[key];
  return typeof value === "number" ? value : null;
}

/** A text (a day, a word) of the evidence; null when the engine did not give it. */
export function textOf({ evidence }: Finding, key: string): string | null {
  const value = evidence[key];
  return typeof value === "string" ? value : null;
}
