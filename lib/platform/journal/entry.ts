import type { Transaction } from "@/lib/platform/db/store";
import type { UserId } from "@/lib/platform/vault/user-id";
import type { Vault } from "@/lib/platform/vault/vault";

/** Whose journal it is, with the keys that open it; a signed-in user is one. */
export interface JournalOwner {
  readonly userId: UserId;
  readonly vault: Vault;
}

/** Who changes an entry, and when. */
export interface ChangeContext {
  readonly user: JournalOwner;
  readonly now: Date;
}

/** An opened entry. All times are ISO instants and lie inside the envelope, as the content does. */
export interface Entry<T> {
  readonly id: string;
  /** 1 when new, one more with each change; hand it back when saving. */
  readonly revision: number;
  /** "YYYY-MM", or "0000-00" for what belongs to no month. */
  readonly month: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly content: T;
}

export interface SaveInput<T> {
  /** A UUID made where the form was opened, so that the same form sent twice keeps one entry. */
  readonly id: string;
  readonly content: T;
  /** The revision the content was read at; absent for a new entry. */
  readonly revision?: number;
  readonly now: Date;
}

export type SaveResult<T> =
  | { readonly ok: true; readonly entry: Entry<T> }
  | { readonly ok: false; readonly code: "changed-elsewhere"; readonly current: Entry<T>; readonly yours: T };

/** What became of many entries. */
export interface SaveManyResult {
  readonly created: number;
  /** Were there already, with the same content. */
  readonly unchanged: number;
  /** Were there already and have been changed or deleted since: left as they are. */
  readonly kept: number;
}

/** Months "YYYY-MM", both included; one that is absent does not bound. */
export interface MonthRange {
  readonly from?: string;
  readonly to?: string;
}

/** What defines a kind of entry. */
export interface CollectionDefinition<T> {
  /** Part of the key and of what the envelope is bound to: never rename it. */
  readonly kind: string;
  /** Number of the content's current shape, from 1. */
  readonly version: number;
  /** Brings the content of an older version to the shape of the current one; its result is parsed. */
  readonly upgrade?: (content: unknown, fromVersion: number) => unknown;
  /** Whether the entries of earlier months are kept together too, so that reading all opens few rows. */
  readonly isBundled?: boolean;
  /** The month that reads by range find it under. */
  monthOf(content: T): string;
  /** What follows from entries that are written, in the same transaction: of new, changed, deleted and put back ones. */
  follow?(tx: Transaction, owner: JournalOwner, entries: readonly Entry<T>[]): Promise<void>;
}

export type JournalFailure = "not-found" | "invalid-id" | "unreadable" | "damaged" | "conflict" | "full";

/** Thrown when an entry is not there or cannot be read. Carries a code and no content. */
export class JournalError extends Error {
  constructor(
    readonly code: JournalFailure,
    options?: ErrorOptions,
  ) {
    super(`Journal: ${code}`, options);
    this.name = "JournalError";
  }
}
