import type { FormValues } from "@/lib/platform/forms/result";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { DayClock } from "./day-turn";

export interface CheckInFormProps {
  id: string;
  /** What was kept before, when this form changes an entry. */
  content?: CheckIn | undefined;
  saved?: { revision: number; savedAt: string } | undefined;
  question: string;
  suggestions: readonly string[];
  previousSleepHours?: number | undefined;
  today: string;
  /** Given when the form is about the current day: it then gives way to the next one. */
  dayClock?: DayClock;
  /** Opens "another day or time" from the start, for a check-in that is not about today. */
  isDayOpen?: boolean;
}

/** What the fields show at first: what was typed before a refusal, else what was kept, else nothing. */
export interface CheckInDefaults {
  mood?: string;
  stress?: string;
  sleepHours?: string;
  sleepQuality?: string;
  note?: string;
  tags?: string;
  day?: string;
  time?: string;
}

const NAMES = ["mood", "stress", "sleepHours", "sleepQuality", "note", "tags", "day", "time"] as const;

/** Works out the defaults of every field. */
export function checkInDefaults(content: CheckIn | undefined, typed: FormValues | undefined): CheckInDefaults {
  const defaults: CheckInDefaults = {};
  for (const name of NAMES) {
    const kept = content?.[name];
    const shown = typed
      ? [typed[name] ?? []].flat().join(", ")
      : Array.isArray(kept)
        ? kept.join(", ")
        : kept?.toString();
    if (shown) defaults[name] = shown;
  }
  return defaults;
}
