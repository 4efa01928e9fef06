import type { EntryKind } from "@/lib/features/entry-kind";

export const goalKind = {
  exportName: "goals",
  menu: { href: "/therapy/goals", label: "goals", group: "therapy" },
  summary: { part: "goals", order: 20, isInSecondOpinion: true },
} as const satisfies EntryKind;
