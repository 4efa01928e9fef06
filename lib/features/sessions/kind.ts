import type { EntryKind } from "@/lib/features/entry-kind";

export const sessionKind = {
  exportName: "sessions",
} as const satisfies EntryKind;
