import type { EntryKind } from "@/lib/features/entry-kind";

export const effectKind = {
  exportName: "effects",
  menu: { href: "/effects", label: "effects", group: "write" },
  summary: { part: "effects", order: 60, isInSecondOpinion: true },
  talkingPoint: { origin: "effect", order: 40 },
} as const satisfies EntryKind;
