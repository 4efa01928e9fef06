import { z } from "zod";
import { beginningOf } from "@/lib/platform/text/graphemes";
import { plainText } from "@/lib/platform/text/plain-text";
import { faultSchema } from "@/lib/platform/reading/fault";
import { formatChoicesSchema, openQuestionsSchema } from "@/lib/import-export/formats/choices";
import { mappingChoicesSchema } from "@/lib/import-export/core/mapping";
import { PORTABLE_NAMES } from "./portable-names";

const MAX_FILE_NAME = 200;

const fileSchema = z.object({
  /** Told by the form that acts on it: another tab may have uploaded another file meanwhile. */
  id: z.uuid(),
  fileName: z.string().max(MAX_FILE_NAME).catch(""),
  uploadedAt: z.iso.datetime(),
});

const outcomeSchema = z.object({
  name: z.enum(PORTABLE_NAMES),
  added: z.number().int(),
  unchanged: z.number().int(),
  kept: z.number().int(),
  replaced: z.number().int(),
});

/**
 * An import on its way: the file between upload and import, sealed like everything else, or what became of it. It
 * holds the file's text and never outlives a day.
 */
export const importDraftSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("none") }),
  fileSchema.extend({ state: z.literal("table"), text: z.string(), choices: mappingChoicesSchema }),
  fileSchema.extend({ state: z.literal("document"), text: z.string() }),
  fileSchema.extend({
    state: z.literal("format"),
    formats: z.array(z.string()),
    /** The files as they were sent, in base64: most are archives. */
    contents: z.array(z.string()),
    asked: openQuestionsSchema,
    choices: formatChoicesSchema,
  }),
  fileSchema.extend({ state: z.literal("refused"), fault: faultSchema }),
  fileSchema.extend({ state: z.literal("done"), outcomes: z.array(outcomeSchema), skipped: z.number().int() }),
]);
export type ImportDraft = z.infer<typeof importDraftSchema>;
export type TableDraft = Extract<ImportDraft, { state: "table" }>;
export type DocumentDraft = Extract<ImportDraft, { state: "document" }>;

export type FormatDraft = Extract<ImportDraft, { state: "format" }>;

export const NO_DRAFT: ImportDraft = { state: "none" };

/** Name of the kind in the store. */
export const DRAFT_KIND = "import-draft";

/** How long a file waits to be imported. */
export const DRAFT_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** The draft, or none when it is older than a day. */
export function currentDraft(draft: ImportDraft, now: Date): ImportDraft {
  if (draft.state === "none") return draft;
  return now.getTime() - Date.parse(draft.uploadedAt) > DRAFT_LIFETIME_MS ? NO_DRAFT : draft;
}

/** The name of a file as it is shown: without a path, cut to a length. */
export function shownFileName(name: string): string {
  return beginningOf(plainText(name).split(/[/\\]/).at(-1) ?? "", MAX_FILE_NAME);
}
