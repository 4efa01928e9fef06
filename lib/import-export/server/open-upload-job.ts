import { z } from "zod";
import { defineJob, LANES } from "@/lib/platform/jobs/define-job";
import { faultSchema } from "@/lib/platform/reading/fault";
import { openQuestionsSchema } from "@/lib/import-export/formats/choices";
import { mappingChoicesSchema } from "@/lib/import-export/core/mapping";

/** Reads files that were just received: what they are, and for a table what its columns seem to be. */
export const openUploadJob = defineJob({
  name: "open-upload",
  lane: LANES.file,
  // The largest file that is read, 32 MB of an export, takes about 3 s on an idle core.
  timeLimitMs: 15_000,
  input: z.object({
    files: z.array(z.instanceof(Uint8Array)),
    context: z.object({ timeZone: z.string(), today: z.string() }),
  }),
  output: z.discriminatedUnion("state", [
    z.object({ state: z.literal("refused"), fault: faultSchema }),
    z.object({ state: z.literal("document"), text: z.string() }),
    z.object({ state: z.literal("table"), text: z.string(), choices: mappingChoicesSchema }),
    z.object({ state: z.literal("format"), formats: z.array(z.string()), asked: openQuestionsSchema }),
  ]),
});
