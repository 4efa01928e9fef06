import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { EffectRow, type ShownEffect } from "./effect-row";

interface EffectListProps {
  effects: readonly ShownEffect[];
  today: LocalDate;
  discussDay: LocalDate;
}

/** Effects as rows with a hairline between them. */
export function EffectList({ effects, ...days }: EffectListProps) {
  return (
    <ul>
      {effects.map((effect) => (
        <EffectRow key={effect.id} effect={effect} {...days} />
      ))}
    </ul>
  );
}
