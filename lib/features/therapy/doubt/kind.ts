import type { EntryKind } from "@/lib/features/entry-kind";

export const doubtKind = {
  exportName: "doubts",
  menu: { href: "/therapy/doubt", label: "doubt", group: "take" },
  summary: { part: "doubt", order: 110 },
  talkingPoint: { origin: "doubt" },
} as const satisfies EntryKind;
