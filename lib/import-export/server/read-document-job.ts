import { z } from "zod";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";
import { faultSchema, type Readable } from "@/lib/platform/reading/fault";
import type { PortablePart } from "@/lib/import-export/core/json-document";

/** Reads an export of Keerpunt to its contents, to be shown and imported. */
export const readDocumentJob = defineJob({
  name: "read-document",
  lane: LANES.file,
  timeLimitMs: 15_000,
  input: z.string(),
  // Every entry was parsed by its own schema in the worker, which is our code; a second time here would cost the
  // thread that answers everybody what the worker saves it.
  output: z.custom<Readable<PortablePart[]>>((value) => resultSchema.safeParse(value).success),
});

const resultSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.array(z.object({ name: z.string() })) }),
  z.object({ ok: z.literal(false), fault: faultSchema }),
]);
