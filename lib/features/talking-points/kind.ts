import type { EntryKind } from "@/lib/features/entry-kind";

export const talkingPointKind = {
  exportName: "talkingPoints",
} as const satisfies EntryKind;
