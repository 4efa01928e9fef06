import type { ReactNode } from "react";
import { fieldText } from "@/lib/platform/forms/field-text";
import type { FormValues } from "@/lib/platform/forms/result";
import { CHECK_IN_FIELDS, type CheckInField } from "@/lib/features/check-ins/fields";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { DayClock } from "./day-rollover";

export interface CheckInFormProps {
  id: string;
  /** What was saved before, when this form changes an entry. */
  content?: CheckIn | undefined;
  saved?: { revision: number; savedAt: string } | undefined;
  question: string;
  suggestions: readonly string[];
  previousSleepHours?: number | undefined;
  today: string;
  /** The day that a new check-in is about, when that is known. */
  day?: string | undefined;
  /** Given when the form is about the current day: it then gives way to the next one. */
  dayClock?: DayClock;
  /** Opens "another day or time" from the start, for a check-in that is not about today. */
  isDayOpen?: boolean;
  /** Folds to one line once it is saved: when the page is opened anew, or when the person is done. */
  isFoldable?: boolean;
  /** The field for which the page was opened, without a script, with the form unfolded. */
  editedField?: "mood" | "note" | undefined;
  /** The calm line about help, right under the mood. */
  help?: HelpUnderMood | undefined;
}

/** Whom to call, under the ruler of the mood. */
export interface HelpUnderMood {
  line: ReactNode;
  /** Whether it stands there whatever the mood of today is; else from a heavy mood on. */
  isAlways: boolean;
  /** Whether a card with the same lines follows the folded check-in. */
  isBelow: boolean;
}

/** What the fields show at first: what was typed before a refusal, else what was saved, else nothing. */
export type CheckInDefaults = Partial<Record<CheckInField, string>>;

/** Works out the defaults of every field. */
export function checkInDefaults(content: CheckIn | undefined, typed: FormValues | undefined): CheckInDefaults {
  const shown = CHECK_IN_FIELDS.map((field) => [field, fieldText((typed ?? content)?.[field])] as const);
  return Object.fromEntries(shown.filter(([, text]) => text !== ""));
}
