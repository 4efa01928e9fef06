/** The number that a text says, with a decimal comma or point; NaN when it says none, also when it is blank. */
export function numberIn(text: string): number {
  return text.trim() === "" ? NaN : Number(text.replace(",", "."));
}
