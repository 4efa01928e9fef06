import { z } from "zod";
import { boundedRecord } from "@/lib/platform/data/bounded-list";
import { MAX_DOCUMENT_ENTRIES } from "./limits";
import { readable, refused, type Readable } from "@/lib/platform/reading/fault";
import { contentSchema, portableEntrySchema, type PortableEntry, type PortableKind } from "./portable-kind";
import { afterBlanks, elementsAt, JsonSyntaxFault, membersAt, valueIn, type Slice } from "./json-slices";
import { positionAt } from "@/lib/platform/reading/text-position";

export const DOCUMENT_FORMAT = "keerpunt";
/** Shape of the document around the contents; these have versions of their own. */
const DOCUMENT_VERSION = 1;

/** Everything an account holds. */
export interface JsonDocument {
  format: typeof DOCUMENT_FORMAT;
  version: number;
  /** ISO instant. */
  exportedAt: string;
  /** Per kind the version of its content. */
  contentVersions: Record<string, number>;
  /** Per kind its entries, or its one value. */
  collections: Record<string, unknown>;
}

/** What a document holds of one kind, in today's shape. */
export type PortablePart =
  | { name: string; shape: "collection"; entries: PortableEntry[] }
  | { name: string; shape: "singleton"; content: unknown };

/** Far more kinds than there are. */
const MAX_KINDS = 200;
/** Of one entry, or of what stands around all of them. The longest notes of a session are far below. */
const MAX_VALUE_CHARACTERS = 1_000_000;

const headSchema = z.object({
  format: z.literal(DOCUMENT_FORMAT),
  version: z.number().int().min(1),
  exportedAt: z.iso.datetime(),
  contentVersions: boundedRecord(z.number().int().min(1), MAX_KINDS),
});

const markSchema = z.object({ format: z.literal(DOCUMENT_FORMAT), version: z.number() });

/** Oldest first, then by id: the same journal always gives the same document. */
function inOrder(entries: readonly PortableEntry[]): PortableEntry[] {
  return entries.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** Composes the document of an account; `kinds` says in which shape the contents are. */
export function composeDocument(
  parts: readonly PortablePart[],
  kinds: readonly PortableKind[],
  exportedAt: Date,
): JsonDocument {
  return {
    format: DOCUMENT_FORMAT,
    version: DOCUMENT_VERSION,
    exportedAt: exportedAt.toISOString(),
    contentVersions: Object.fromEntries(kinds.map(({ name, version }) => [name, version])),
    collections: Object.fromEntries(
      parts.map((part) => [part.name, part.shape === "collection" ? inOrder(part.entries) : part.content]),
    ),
  };
}

/** True when a text can only be JSON: no table begins with a brace or a bracket. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function invalidAt(prefix: readonly PropertyKey[], error: z.ZodError) {
  const path = [...prefix, ...(error.issues[0]?.path ?? [])].map(String).join(".");
  return refused("invalid-document", { path });
}

/** The members of the document and of its collections, as places in the text: nothing of it is read yet. */
interface Places {
  around: ReadonlyMap<string, Slice>;
  /** Null when there are none, or too many to be those of an export. */
  collections: ReadonlyMap<string, Slice> | null;
}

function placesIn(text: string, brace: number): Places {
  const around = new Map([...membersAt(text, brace)].map(({ name, slice }) => [name, slice]));
  const found = around.get("collections");
  if (!found || text.charAt(found.start) !== "{") return { around, collections: null };
  const collections = new Map<string, Slice>();
  for (const { name, slice } of membersAt(text, found.start)) {
    collections.set(name, slice);
    if (collections.size > MAX_KINDS) return { around, collections: null };
  }
  return { around, collections };
}

/** One value of the document; undefined when it is not there or longer than any. */
function valueAt(text: string, slice: Slice | undefined): unknown {
  return slice && slice.end - slice.start <= MAX_VALUE_CHARACTERS ? valueIn(text, slice) : undefined;
}

/**
 * The places of the entries of each kind; null as soon as there are more than a journal can hold. What is no list gives
 * no entry.
 */
function entryPlaces(text: string, collections: ReadonlyMap<string, Slice>): Map<string, Slice[]> | null {
  const places = new Map<string, Slice[]>();
  let count = 0;
  for (const [name, { start }] of collections) {
    if (text.charAt(start) !== "[") continue;
    const own: Slice[] = [];
    for (const slice of elementsAt(text, start)) {
      own.push(slice);
      if (++count > MAX_DOCUMENT_ENTRIES) return null;
    }
    places.set(name, own);
  }
  return places;
}

/**
 * The entries of one kind, or the first fault. One by one: parsed or checked as a whole, what a hostile document of some
 * megabytes makes in memory ends the process.
 */
function readEntries(
  text: string,
  kind: PortableKind,
  version: number,
  places: readonly Slice[],
): Readable<PortableEntry[]> {
  const schema = portableEntrySchema(kind, version);
  const entries: PortableEntry[] = [];
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    const entry = schema.safeParse(valueAt(text, place));
    if (!entry.success) return invalidAt(["collections", kind.name, index], entry.error);
    const { id } = entry.data;
    if (seen.has(id)) return refused("invalid-document", { path: `collections.${kind.name}.${index}.id` });
    seen.add(id);
    entries.push(entry.data);
  }
  return readable(entries);
}

function readContent(text: string, kind: PortableKind, version: number, place: Slice): Readable<PortablePart> {
  const content = contentSchema(kind, version).safeParse(valueAt(text, place));
  if (!content.success) return invalidAt(["collections", kind.name], content.error);
  return readable({ name: kind.name, shape: "singleton", content: content.data });
}

/**
 * Reads an export of Keerpunt: every part of it, or the first fault. Never throws. What a later version wrote is
 * refused rather than read in part. Its time is linear, and its memory is bounded by what an account can hold.
 */
export function readDocument(text: string, kinds: readonly PortableKind[]): Readable<PortablePart[]> {
  try {
    return readParts(text, kinds);
  } catch (error) {
    if (!(error instanceof JsonSyntaxFault)) throw error;
    return refused("invalid-json", positionAt(text, Math.min(error.at, text.trimEnd().length)));
  }
}

function readParts(text: string, kinds: readonly PortableKind[]): Readable<PortablePart[]> {
  const start = afterBlanks(text, 0);
  if (text.charAt(start) === "[") return refused("foreign-json");
  if (text.charAt(start) !== "{") throw new JsonSyntaxFault(start);
  const { around, collections } = placesIn(text, start);
  const value = (name: string) => valueAt(text, around.get(name));
  const marked = markSchema.safeParse({ format: value("format"), version: value("version") });
  if (!marked.success) return refused("foreign-json");
  if (marked.data.version > DOCUMENT_VERSION) return refused("newer-version");
  const exportedAt = value("exportedAt");
  const head = headSchema.safeParse({ ...marked.data, exportedAt, contentVersions: value("contentVersions") });
  if (!head.success) return invalidAt([], head.error);
  if (!collections) return refused("invalid-document", { path: "collections" });
  const kindsByName = new Map(kinds.map((kind) => [kind.name, kind]));
  for (const name of collections.keys()) {
    const kind = kindsByName.get(name);
    if (!kind || (head.data.contentVersions[name] ?? 1) > kind.version)
      return refused("newer-version", { path: `collections.${name}` });
  }
  const places = entryPlaces(text, collections);
  if (!places) return refused("too-many-entries");
  const parts: PortablePart[] = [];
  for (const kind of kinds) {
    const { name, shape } = kind;
    const place = collections.get(name);
    if (!place) continue;
    const version = head.data.contentVersions[name] ?? 1;
    if (shape === "singleton") {
      const part = readContent(text, kind, version, place);
      if (!part.ok) return part;
      parts.push(part.value);
      continue;
    }
    const own = places.get(name);
    if (!own) return refused("invalid-document", { path: `collections.${name}` });
    const entries = readEntries(text, kind, version, own);
    if (!entries.ok) return entries;
    parts.push({ name, shape, entries: entries.value });
  }
  return readable(parts);
}
