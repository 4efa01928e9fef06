/** Name of the field of an item, from 1. */
export function itemField(number: number): string {
  return `item${number}`;
}
