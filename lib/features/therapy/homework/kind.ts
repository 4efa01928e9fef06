import type { EntryKind } from "@/lib/features/entry-kind";

export const homeworkKind = {
  exportName: "homework",
  menu: { href: "/therapy/homework", label: "homework", group: "therapy" },
  summary: { part: "homework", order: 70 },
  talkingPoint: { origin: "homework", order: 60 },
} as const satisfies EntryKind;
