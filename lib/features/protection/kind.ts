import type { EntryKind } from "@/lib/features/entry-kind";

export const protectionMomentKind = {
  exportName: "protectionMoments",
  menu: { href: "/protection", label: "protection", group: "write" },
  summary: { part: "protection", order: 80 },
  talkingPoint: { origin: "protection", order: 80 },
} as const satisfies EntryKind;
