import type { SummaryQuery } from "./choice";

/** A query string as a page gets it: a name that occurs more than once has a list of values. */
export function queryOf(params: URLSearchParams): SummaryQuery {
  const valuesByName = new Map<string, string[]>();
  for (const [name, value] of params) valuesByName.set(name, [...(valuesByName.get(name) ?? []), value]);
  return Object.fromEntries(
    Array.from(valuesByName, ([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
