import type { EntryKind } from "@/lib/features/entry-kind";

export const therapyKind = {
  exportName: "therapies",
  summary: { part: "therapy", order: 10, isBeforeChart: true, isInSecondOpinion: true },
} as const satisfies EntryKind;
