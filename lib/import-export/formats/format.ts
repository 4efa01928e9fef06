import type { Collected } from "./collected";
import type { FirstRow, FormatTable } from "./format-table";

/** A file of a format, with where it stood: in an archive, its path. */
export interface FormatFile<T> {
  path: string;
  content: T;
}

interface Named {
  /** As people know it. */
  readonly name: string;
}

/** A format of comma-separated tables. */
export interface TableFormat extends Named {
  readonly kind: "table";
  /** True for the columns of this format; names are in lower case. */
  hasColumns(names: ReadonlySet<string>, first: FirstRow): boolean;
  /** True where files of the format belong together, so that they are read together. */
  readonly isJoint?: boolean;
  read(files: readonly FormatFile<FormatTable>[], into: Collected): void;
}

/** A format of JSON documents. */
export interface JsonFormat extends Named {
  readonly kind: "json";
  /** One of these stands near the beginning of each such document; of other files of an archive nothing is parsed. */
  readonly hints: readonly string[];
  matches(value: unknown): boolean;
  read(files: readonly FormatFile<unknown>[], into: Collected): void;
}

/** A format of a page of HTML for each entry. */
export interface PageFormat extends Named {
  readonly kind: "page";
  matches(html: string): boolean;
  read(files: readonly FormatFile<string>[], into: Collected): void;
}

/** A format of bytes: a database, or an XML text of any size that is read piece by piece. */
export interface BytesFormat extends Named {
  readonly kind: "bytes";
  /** True for the first bytes of such a file. */
  begins(head: Uint8Array): boolean;
  /** Most bytes that are held in memory; absent for one that is read piece by piece. */
  readonly mostBytes?: number;
  read(files: readonly FormatFile<Iterable<Uint8Array>>[], into: Collected): void;
}
