import type { DemoContext } from "@/lib/features/demo-context";
import type { ProtectionMoment } from "./schema";

const PROTECTED = { nl: "Dat ik weer de lastige zou zijn.", en: "That I would be the difficult one again." };

/** A moment that was looked at and may be shared, and one that was only noticed. */
export function demoProtectionMoments({ locale, ago }: DemoContext): ProtectionMoment[] {
  return [
    { day: ago(187), signs: ["closed-off"], needs: ["pace"], protectedWhat: PROTECTED[locale], share: "yes" },
    { day: ago(12), signs: ["changed-subject"], needs: [] },
  ];
}
