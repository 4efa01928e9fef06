/** A text with at most one blank line at a time and none at its ends: on paper each takes the room of a line. */
export function foldBlankLines(text: string): string {
  const lines = text.trim().split("\n");
  return lines
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== "" || all[index - 1] !== "")
    .join("\n");
}
