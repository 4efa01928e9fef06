import { plainText } from "@/lib/platform/text/plain-text";

/** Tags as a journal holds them: trimmed, each once, none blank. */
export function cleanTags(tags: Iterable<string>): string[] {
  const clean = new Set<string>();
  for (const tag of tags) {
    const text = plainText(tag).replace(/\s+/g, " ").trim();
    if (text !== "") clean.add(text);
  }
  return [...clean];
}

/** Title, text and further parts of a note with a blank line between them; empty where all are. */
export function noteOf(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      plainText(part)
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
    )
    .filter((part) => part !== "")
    .join("\n\n");
}
