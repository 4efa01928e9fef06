import { z } from "zod";

/** A kind of content that an export holds, as its feature defines it. */
export interface PortableKind {
  /** Name in the document: never rename it. */
  name: string;
  /** Many entries, or one value such as the settings. */
  shape: "collection" | "singleton";
  schema: z.ZodType;
  /** Number of the content's current shape, from 1. */
  version: number;
  /** Brings content of an older version to the current shape; its result is parsed. */
  upgrade?: ((content: unknown, fromVersion: number) => unknown) | undefined;
}

/** An entry as a document holds it. All times are ISO instants. */
export interface PortableEntry<T = unknown> {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Absent unless the person deleted it; it can still be put back. */
  deletedAt?: string | undefined;
  content: T;
}

const instantSchema = z.iso.datetime();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An entry of a kind, its content brought to the current version first. */
export function portableEntrySchema(kind: PortableKind, fromVersion: number) {
  return z.object({
    id: z.string().regex(UUID),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    deletedAt: instantSchema.optional(),
    content: contentSchema(kind, fromVersion),
  });
}

/** The content of a kind as another version wrote it. */
export function contentSchema({ schema, version, upgrade }: PortableKind, fromVersion: number): z.ZodType {
  if (fromVersion === version || !upgrade) return schema;
  return z
    .unknown()
    .transform((content) => upgrade(content, fromVersion))
    .pipe(schema);
}
