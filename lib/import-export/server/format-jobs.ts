import { z } from "zod";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";
import type { FormatDraft } from "./draft-schema";
import type { PlannedFormat } from "./format-plan";
import type { TableJournal } from "./table-plan";

const contextSchema = z.object({ timeZone: z.string(), today: z.string(), dayStartsAtHour: z.number() });

// As of a table: what was parsed where it was read is not parsed again on the thread that answers everybody.
const made = <T>() => z.custom<T>((value) => typeof value === "object");

/** What importing an export of another app would do, check-in by check-in; null when it cannot be read. */
export const formatPlanJob = defineJob({
  name: "format-plan",
  lane: LANES.file,
  timeLimitMs: 15_000,
  input: z.object({
    draft: made<Pick<FormatDraft, "contents" | "choices" | "asked">>(),
    context: contextSchema,
    journal: made<TableJournal>(),
  }),
  output: made<PlannedFormat | null>(),
});
