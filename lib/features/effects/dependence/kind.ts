import { effectKind } from "@/lib/features/effects/kind";
import type { EntryKind } from "@/lib/features/entry-kind";

export const dependenceKind = {
  exportName: "dependence",
  /** The monthly questions stand with the unwanted effects. */
  summary: effectKind.summary,
  talkingPoint: { origin: "dependence", order: 90 },
} as const satisfies EntryKind;
