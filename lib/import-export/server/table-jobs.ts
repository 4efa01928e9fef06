import { z } from "zod";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";

import { mappingChoicesSchema, type MappingChoices } from "@/lib/import-export/core/mapping";
import type { MappingForm } from "./form-schema";
import type { TableDraft } from "./draft-schema";
import type { PlannedTable, TableJournal } from "./table-plan";
import type { TableView } from "./view";

/** The largest table that is read, 20,000 rows, takes about 2 s on an idle core. */
const TIME_LIMIT_MS = 10_000;

const contextSchema = z.object({ timeZone: z.string(), today: z.string(), dayStartsAtHour: z.number() });

// The draft, the journal and what is sent back were parsed where they were read, or made by our own code: a second look
// at every row would cost the thread that answers everybody what the worker saves it.
const made = <T>() => z.custom<T>((value) => typeof value === "object");

const inputSchema = z.object({ draft: made<TableDraft>(), context: contextSchema, journal: made<TableJournal>() });

/** What the import page shows of a table. */
export const tableViewJob = defineJob({
  name: "table-view",
  lane: LANES.file,
  timeLimitMs: TIME_LIMIT_MS,
  input: inputSchema,
  output: made<TableView>(),
});

/** What importing a table does, row by row; null while its mapping is not complete. */
export const tablePlanJob = defineJob({
  name: "table-plan",
  lane: LANES.file,
  timeLimitMs: TIME_LIMIT_MS,
  input: inputSchema,
  output: made<PlannedTable | null>(),
});

/** The choices of a form on top of the ones before. */
export const tableChoicesJob = defineJob({
  name: "table-choices",
  lane: LANES.file,
  timeLimitMs: TIME_LIMIT_MS,
  input: z.object({
    form: made<MappingForm>(),
    previous: made<MappingChoices>(),
    text: z.string(),
    context: z.object({ timeZone: z.string(), today: z.string() }),
  }),
  output: mappingChoicesSchema,
});
