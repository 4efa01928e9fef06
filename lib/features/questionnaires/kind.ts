import type { EntryKind } from "@/lib/features/entry-kind";

export const questionnaireKind = {
  exportName: "questionnaires",
  menu: { href: "/questionnaires", label: "questionnaires", group: "write" },
  summary: { part: "questionnaires", order: 100, isInSecondOpinion: true },
  talkingPoint: { origin: "questionnaire", order: 10 },
} as const satisfies EntryKind;
