/** A migration as it lies in its folder. */
export interface MigrationFile {
  /** Name of the folder: a time stamp and a name. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file (hex), as Prisma records it. */
  readonly checksum: string;
}

/** A row of Prisma's own table `_prisma_migrations`. */
export interface RecordedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

export type MigrationFailure = "edited" | "unknown" | "half-applied" | "foreign-database" | "failed";

const EXPLANATIONS: Record<MigrationFailure, string> = {
  edited: "was changed after this database had applied it. Put the file back as it was",
  unknown: "is recorded in this database and not part of this version. Start the version that made it, or a newer one",
  "half-applied": "was begun and not finished by another tool. Restore a backup from before it",
  "foreign-database": "cannot begin: this database has tables of something else. Point DATABASE_URL at an empty one",
  failed: "could not be applied, and nothing of it was kept",
};

/** Thrown when a database and the migrations of this version do not fit; the message says what to do. */
export class MigrationError extends Error {
  constructor(
    readonly code: MigrationFailure,
    readonly migration: string,
    options?: ErrorOptions,
  ) {
    super(`The migration ${migration} ${EXPLANATIONS[code]}.`, options);
    this.name = "MigrationError";
  }
}

/**
 * The migrations that a database still needs, in the order of their names.
 *
 * @throws MigrationError "edited", "unknown" or "half-applied"
 */
export function pendingMigrations(
  files: readonly MigrationFile[],
  recorded: readonly RecordedMigration[],
): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const applied = new Set<string>();
  for (const record of recorded) {
    if (record.rolledBack) continue;
    if (!record.finished) throw new MigrationError("half-applied", record.name);
    const file = byName.get(record.name);
    if (!file) throw new MigrationError("unknown", record.name);
    if (file.checksum !== record.checksum) throw new MigrationError("edited", record.name);
    applied.add(record.name);
  }
  return files.filter((file) => !applied.has(file.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
