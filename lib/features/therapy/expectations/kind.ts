import type { EntryKind } from "@/lib/features/entry-kind";

export const expectationKind = {
  exportName: "expectations",
  menu: { href: "/therapy/expectations", label: "expectations", group: "therapy" },
  summary: { part: "expectations", order: 30 },
  talkingPoint: { origin: "expectation", order: 70 },
} as const satisfies EntryKind;
