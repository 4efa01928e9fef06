import Database from "better-sqlite3";
import { joined } from "./bounded-bytes";
import type { Collected } from "./collected";
import type { BytesFormat } from "./format";
import { FormatFault } from "./format-fault";
import { MAX_UNPACKED_BYTES } from "./limits";
import type { Stage, StageLevel } from "./sleep-piece";

const MAGIC = "SQLite format 3\0";
/** 0 is unknown and says nothing; 3 is out of bed. */
const LEVELS: Readonly<Record<number, StageLevel>> = {
  1: "awake",
  2: "asleep",
  3: "awake",
  4: "light",
  5: "deep",
  6: "rem",
  7: "awake",
};
const SESSIONS = "sleep_session_record_table";
const STAGES = "sleep_stages_table";

type Row = Readonly<Record<string, unknown>>;
const numberIn = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : null);

/**
 * The rows of a table with these columns; none without the table. Views, virtual tables and computed columns are not
 * read: a stranger can write code into them.
 */
function* rowsOf(database: Database.Database, table: string, columns: readonly string[]): Generator<Row> {
  const found = database
    .prepare<[string], Row>("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?")
    .get(table);
  if (!found || /^\s*CREATE\s+VIRTUAL/i.test(String(found["sql"]))) return;
  const stored = database.prepare<[string], Row>("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0").all(table);
  const names = new Set(stored.map((column) => column["name"]));
  const taken = columns.filter((name) => names.has(name));
  if (taken.length === 0) return;
  yield* database.prepare<[], Row>(`SELECT ${taken.map((name) => `"${name}"`).join(", ")} FROM "${table}"`).iterate();
}

function stagesByParent(database: Database.Database, into: Collected): Map<number, Stage[]> {
  const stages = new Map<number, Stage[]>();
  const columns = ["parent_key", "stage_start_time", "stage_end_time", "stage_type"];
  for (const row of rowsOf(database, STAGES, columns)) {
    into.count();
    const [parent, start, end, type] = columns.map((name) => numberIn(row[name]));
    const level = LEVELS[type ?? 0];
    if (typeof parent !== "number" || typeof start !== "number" || typeof end !== "number") continue;
    if (end <= start || level === undefined) continue;
    const own = stages.get(parent);
    if (own) own.push({ level, start, end });
    else stages.set(parent, [{ level, start, end }]);
  }
  return stages;
}

/** Names of the apps that wrote sessions, by their number. */
function appNames(database: Database.Database): Map<unknown, string> {
  const rows = rowsOf(database, "application_info_table", ["row_id", "app_name"]);
  return new Map([...rows].map((row) => [row["row_id"], typeof row["app_name"] === "string" ? row["app_name"] : ""]));
}

function readSessions(database: Database.Database, into: Collected): void {
  const apps = appNames(database);
  const stages = stagesByParent(database, into);
  const columns = ["row_id", "app_info_id", "start_time", "end_time", "end_zone_offset"];
  for (const row of rowsOf(database, SESSIONS, columns)) {
    const [start, end] = [numberIn(row["start_time"]), numberIn(row["end_time"])];
    if (start === null || end === null) {
      into.leave("sleep", "no-end");
      continue;
    }
    const seconds = numberIn(row["end_zone_offset"]);
    into.sleep({
      source: apps.get(row["app_info_id"]) || `app ${String(row["app_info_id"])}`,
      start,
      end,
      place: seconds === null ? into.timeZone : seconds / 60,
      stages: stages.get(numberIn(row["row_id"]) ?? 0) ?? [],
    });
  }
}

/** Opens a database in memory, reads it, and closes it; a broken one is refused. */
function readDatabase(bytes: Uint8Array, into: Collected): void {
  let database: Database.Database;
  try {
    database = new Database(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw new FormatFault("broken-database");
  }
  try {
    database.pragma("trusted_schema = OFF");
    database.pragma("cell_size_check = ON");
    readSessions(database, into);
  } catch (error) {
    throw error instanceof FormatFault ? error : new FormatFault("broken-database");
  } finally {
    database.close();
  }
}

/** Health Connect of Android: an SQLite database; several apps write the same night. */
export const healthConnect: BytesFormat = {
  kind: "bytes",
  name: "Health Connect export",
  begins: (head) => new TextDecoder("latin1").decode(head.subarray(0, MAGIC.length)) === MAGIC,
  mostBytes: MAX_UNPACKED_BYTES,
  read(files, into) {
    for (const { content } of files) {
      const bytes = joined(content, MAX_UNPACKED_BYTES);
      if (!bytes) throw new FormatFault("archive-too-large");
      readDatabase(bytes, into);
    }
  },
};
