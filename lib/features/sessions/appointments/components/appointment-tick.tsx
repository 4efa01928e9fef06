import type { ReactNode } from "react";
import type { Offer } from "@/lib/features/sessions/appointments/offers";

interface AppointmentTickProps {
  /** What the tick stands for, sent as it is. */
  offers: readonly Offer[];
  defaultChecked?: boolean;
  checked?: boolean;
  onChange?: (isTicked: boolean) => void;
  /** False when a tick above already sends it. */
  isSent?: boolean;
  children: ReactNode;
}

/** One box to tick, for one appointment or all of one name. */
export function AppointmentTick({ offers, onChange, isSent = true, children, ...state }: AppointmentTickProps) {
  const values = offers.map(({ day, startTime, durationMinutes, key, replaces, isCancelled }) => ({
    ...{ day, startTime, durationMinutes, key, isCancelled },
    replaces: replaces && { id: replaces.id, revision: replaces.revision },
  }));
  return (
    <label className="flex min-h-tap items-center gap-3 py-1">
      <input
        type="checkbox"
        name={isSent ? "appointment" : undefined}
        value={JSON.stringify(values.length === 1 ? values[0] : values)}
        onChange={onChange && (({ target }) => onChange(target.checked))}
        className="size-5 shrink-0 accent-pine"
        {...state}
      />
      {children}
    </label>
  );
}
