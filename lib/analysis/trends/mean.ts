/** The mean of some numbers; NaN of none, which no comparison accepts. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
