import { z } from "zod";
import { boundedRecord } from "@/lib/bounded-list";
import { MAX_DOCUMENT_ENTRIES } from "./limits";
import { readable, refused, type Readable } from "./fault";
import { contentSchema, portableEntrySchema, type PortableEntry, type PortableKind } from "./portable-kind";
import { plainText } from "@/lib/text/plain-text";
import { positionAt } from "./text-position";

export const DOCUMENT_FORMAT = "keerpunt";
/** Shape of the document around the contents; these have versions of their own. */
export const DOCUMENT_VERSION = 1;

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

const headSchema = z.object({
  format: z.literal(DOCUMENT_FORMAT),
  version: z.number().int().min(1),
  exportedAt: z.iso.datetime(),
  contentVersions: boundedRecord(z.number().int().min(1), MAX_KINDS),
  collections: boundedRecord(z.unknown(), MAX_KINDS),
});

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

/** Place of a syntax error, as far as the message of the parser tells it. */
function syntaxPlace(text: string, error: unknown) {
  const message = error instanceof Error ? error.message : "";
  if (/end of JSON/.test(message)) return positionAt(text, text.trimEnd().length);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? {} : positionAt(text, Number(position));
}

/** False for a document of plain letters, which is read in half the time. */
function mayHoldOtherForms(text: string): boolean {
  return /[^\t\n\x20-\x7e]|\\[urbf]/.test(text);
}

function plainValue(_key: string, value: unknown): unknown {
  return typeof value === "string" ? plainText(value) : value;
}

function parseJson(text: string): Readable<unknown> {
  try {
    return readable<unknown>(mayHoldOtherForms(text) ? JSON.parse(text, plainValue) : JSON.parse(text));
  } catch (error) {
    return refused("invalid-json", syntaxPlace(text, error));
  }
}

function invalidAt(prefix: readonly PropertyKey[], error: z.ZodError) {
  const path = [...prefix, ...(error.issues[0]?.path ?? [])].map(String).join(".");
  return refused("invalid-document", { path });
}

/** What the document holds of one kind; null when it does not name the kind. */
function readPart(kind: PortableKind, head: z.infer<typeof headSchema>): Readable<PortablePart | null> {
  const raw = head.collections[kind.name];
  if (raw === undefined) return readable(null);
  const version = head.contentVersions[kind.name] ?? 1;
  if (kind.shape === "singleton") {
    const content = contentSchema(kind, version).safeParse(raw);
    if (!content.success) return invalidAt(["collections", kind.name], content.error);
    return readable({ name: kind.name, shape: kind.shape, content: content.data });
  }
  const entries = readEntries(kind, version, raw);
  return entries.ok ? readable({ name: kind.name, shape: kind.shape, entries: entries.value }) : entries;
}

/**
 * The entries of one kind, or the first fault. One by one: read as one list, each fault of each entry would be an object
 * before the first is told, and a document of a megabyte would take gigabytes.
 */
function readEntries(kind: PortableKind, version: number, raw: unknown): Readable<PortableEntry[]> {
  if (!Array.isArray(raw)) return refused("invalid-document", { path: `collections.${kind.name}` });
  const schema = portableEntrySchema(kind, version);
  const entries: PortableEntry[] = [];
  const seen = new Set<string>();
  for (const [index, each] of raw.entries()) {
    const entry = schema.safeParse(each);
    if (!entry.success) return invalidAt(["collections", kind.name, index], entry.error);
    const { id } = entry.data;
    if (seen.has(id)) return refused("invalid-document", { path: `collections.${kind.name}.${index}.id` });
    seen.add(id);
    entries.push(entry.data);
  }
  return readable(entries);
}

/** How many entries a document holds, whatever is in them. */
function countEntries(collections: Readonly<Record<string, unknown>>): number {
  return Object.values(collections).reduce<number>((sum, each) => sum + (Array.isArray(each) ? each.length : 1), 0);
}

/**
 * Reads an export of Keerpunt: every part of it, or the first fault. Never throws. What a later version wrote is
 * refused rather than read in part.
 */
export function readDocument(text: string, kinds: readonly PortableKind[]): Readable<PortablePart[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const marked = z.object({ format: z.literal(DOCUMENT_FORMAT), version: z.number() }).safeParse(json.value);
  if (!marked.success) return refused("foreign-json");
  if (marked.data.version > DOCUMENT_VERSION) return refused("newer-version");
  const head = headSchema.safeParse(json.value);
  if (!head.success) return invalidAt([], head.error);
  if (countEntries(head.data.collections) > MAX_DOCUMENT_ENTRIES) return refused("too-many-entries");
  const known = new Map(kinds.map((kind) => [kind.name, kind]));
  for (const name of Object.keys(head.data.collections)) {
    const kind = known.get(name);
    if (!kind || (head.data.contentVersions[name] ?? 1) > kind.version)
      return refused("newer-version", { path: `collections.${name}` });
  }
  const parts: PortablePart[] = [];
  for (const kind of kinds) {
    const part = readPart(kind, head.data);
    if (!part.ok) return part;
    if (part.value) parts.push(part.value);
  }
  return readable(parts);
}
