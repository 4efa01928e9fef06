import type { EntryKind } from "@/lib/features/entry-kind";

export const evaluationKind = {
  exportName: "evaluations",
  menu: { href: "/therapy/evaluations", label: "evaluations", group: "therapy" },
  summary: { part: "evaluations", order: 50, isInSecondOpinion: true },
  talkingPoint: { origin: "evaluation", order: 50 },
} as const satisfies EntryKind;
