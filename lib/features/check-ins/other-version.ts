import { readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
import type { CheckIn } from "./schema";

/** What a check-in says in the version that was saved elsewhere. */
export interface OtherCheckIn {
  /** The revision to build on when one's own version is kept after all. */
  revision: string;
  isDeleted: boolean;
  mood: string;
  note: string;
}

/** What is shown of a check-in from elsewhere, as texts by field. */
export function checkInTexts({ mood, note }: CheckIn): { mood: string; note: string } {
  return { mood: String(mood ?? ""), note: note ?? "" };
}

/** The version from elsewhere in the values of a refused form; null when they hold none. */
export function readOtherCheckIn(values: FormValues | undefined): OtherCheckIn | null {
  const other = readConflict(values);
  if (!other) return null;
  return { revision: other.revision, isDeleted: other.isDeleted, mood: other.text("mood"), note: other.text("note") };
}
