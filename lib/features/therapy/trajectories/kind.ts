import type { EntryKind } from "@/lib/features/entry-kind";

export const therapyKind = {
  exportName: "therapies",
  menu: { href: "/therapy/trajectories", label: "trajectories", group: "therapy" },
  summary: { part: "therapy", order: 10, isBeforeChart: true, isInSecondOpinion: true },
} as const satisfies EntryKind;
