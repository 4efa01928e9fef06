import type { EntryKind } from "@/lib/features/entry-kind";

export const lifeEventKind = {
  exportName: "lifeEvents",
  menu: { href: "/life-events", label: "lifeEvents", group: "write" },
  summary: { part: "lifeEvents", order: 90 },
} as const satisfies EntryKind;
