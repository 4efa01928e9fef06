import type { EntryKind } from "@/lib/features/entry-kind";

export const checkInKind = {
  exportName: "checkIns",
  menu: { href: "/check-ins", label: "checkIns", group: "write" },
} as const satisfies EntryKind;
