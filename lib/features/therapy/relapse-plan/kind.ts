import type { EntryKind } from "@/lib/features/entry-kind";

export const planLineKind = {
  exportName: "planLines",
  menu: { href: "/therapy/plan", label: "plan", group: "therapy" },
  summary: { part: "plan", order: 120 },
} as const satisfies EntryKind;

export const signCheckKind = {
  exportName: "signChecks",
  talkingPoint: { origin: "sign", order: 30 },
} as const satisfies EntryKind;
