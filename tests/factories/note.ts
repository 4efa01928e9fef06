import { randomUUID } from "node:crypto";
import { z } from "zod";
import { defineCollection } from "@/lib/platform/journal/collection";

const noteSchema = z.object({ day: z.iso.date(), text: z.string(), grade: z.number().optional() });
export type Note = z.infer<typeof noteSchema>;

/** A kind of entry that exists in tests only. */
export const notes = defineCollection({
  kind: "test-note",
  schema: noteSchema,
  version: 1,
  monthOf: (note) => note.day.slice(0, 7),
});

/** Another kind with the same shape: what must never open as a note. */
export const otherNotes = defineCollection({
  kind: "test-other-note",
  schema: noteSchema,
  version: 1,
  monthOf: (note) => note.day.slice(0, 7),
});

export const NOW = new Date("2026-06-09T19:14:00.000Z");

/** What saves a new note. */
export function noteInput(content: Partial<Note> = {}) {
  return { id: randomUUID(), content: { day: "2026-06-09", text: "Slept badly.", ...content }, now: NOW };
}
