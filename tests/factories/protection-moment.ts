import type { ProtectionMoment } from "@/lib/features/protection/schema";

/** A protection moment as a tap in a session leaves it. */
export const protectionMoment = (over: Partial<ProtectionMoment> = {}): ProtectionMoment => ({
  day: "2026-06-09",
  signs: ["closed-off"],
  needs: [],
  ...over,
});
