import type { FormValues } from "@/lib/result";
import type { CheckInEntry } from "./rules";

/** What a check-in says in the version that was saved elsewhere. */
export interface OtherCheckIn {
  /** The revision to build on when one's own version is kept after all. */
  revision: string;
  isDeleted: boolean;
  mood: string;
  note: string;
}

const PREFIX = "other.";

/** The version that was saved elsewhere, as values of the refused form. */
export function otherCheckIn({ revision, deletedAt, content }: CheckInEntry): FormValues {
  return {
    [`${PREFIX}revision`]: String(revision),
    [`${PREFIX}deleted`]: deletedAt === null ? "" : "yes",
    [`${PREFIX}mood`]: String(content.mood ?? ""),
    [`${PREFIX}note`]: content.note ?? "",
  };
}

/** Reads it back from the values of a refused form; null when they hold none. */
export function readOtherCheckIn(values: FormValues | undefined): OtherCheckIn | null {
  const text = (name: string) => [values?.[PREFIX + name] ?? ""].flat().join(", ");
  if (text("revision") === "") return null;
  return { revision: text("revision"), isDeleted: text("deleted") !== "", mood: text("mood"), note: text("note") };
}
