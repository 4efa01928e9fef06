import type { SummaryQuery } from "./choice";

/** A query string as a page gets it: a name that occurs more than once has a list of values. */
export function queryOf(params: URLSearchParams): SummaryQuery {
  const query: SummaryQuery = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  return query;
}
