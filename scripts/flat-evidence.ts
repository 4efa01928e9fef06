/** Numbers and texts by key, as `npm run analyse` prints the evidence of a finding. */
export type FlatEvidence = Record<string, number | string>;

/** The fields that have a value. */
export function present(fields: Record<string, number | string | null | undefined>): FlatEvidence {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])),
  );
}
