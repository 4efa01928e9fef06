import type { EntryKind } from "@/lib/features/entry-kind";

export const agreementKind = {
  exportName: "leaflets",
  menu: { href: "/therapy/leaflet", label: "leaflet", group: "therapy" },
  summary: { part: "leaflet", order: 40 },
  talkingPoint: { origin: "stop-rule", order: 20 },
} as const satisfies EntryKind;
