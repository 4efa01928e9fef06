import { z } from "zod";
import { ENTRY_KINDS, type EntryName } from "@/lib/features/entry-kinds";
import { localDateSchema } from "@/lib/platform/calendar/local-date-schema";
import { plainText } from "@/lib/platform/text/plain-text";
import { MAX_QUERY_LENGTH } from "@/lib/platform/text/search-terms";

const NAMES: readonly EntryName[] = ENTRY_KINDS.map(({ exportName }) => exportName);

const day = localDateSchema.nullable().catch(null);
const kind = z.enum(NAMES).nullable().catch(null);
const page = z.coerce.number().int().min(1).catch(1);

/** What is looked for. What is no day, kind or text is not asked for. */
export const searchQuerySchema = z.object({
  words: z
    .string()
    .transform((typed) => plainText(typed.slice(0, MAX_QUERY_LENGTH)).trim())
    .catch(""),
  /** Only entries of this kind. */
  kind,
  /** First and last day, both included. */
  from: day,
  until: day,
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

export const NO_QUERY: SearchQuery = { words: "", kind: null, from: null, until: null };

/** The kind that a link to the search names; null when it names none. */
export const readKind = (value: unknown): EntryName | null => kind.parse(value ?? null);

/** The page of results that an address asks for, from 1. */
export const readPage = (value: unknown): number => page.parse(value ?? 1);
