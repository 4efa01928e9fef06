import type { ReactNode } from "react";
import { KeyBadge, type KeyKind } from "@/components/ui/key-badge";

export interface PointOrigin {
  text: string;
  badge?: { letter: string; kind: KeyKind; label: string };
}

/** Where a point comes from, with the letter of its finding. */
export function OriginLine({ origin, children }: { origin: PointOrigin; children?: ReactNode }) {
  return (
    <p className="mt-0.75 flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-2">
      {origin.badge && <KeyBadge {...origin.badge} />}
      <span>{origin.text}</span>
      {children}
    </p>
  );
}
