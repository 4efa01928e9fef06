import type { Homework } from "@/lib/features/therapy/homework/schema";

/** Something that was agreed and has no answer yet. */
export function homework(overrides: Partial<Homework> = {}): Homework {
  return { text: "Een keer nee zeggen", agreedOn: "2026-06-01", ...overrides };
}
