import { cellCount, cellText } from "./cell-values";
import type { Collected } from "./collected";
import type { TableFormat } from "./format";
import type { FormatRow, FormatTable } from "./format-table";
import { offsetMinutes, type Place } from "./moments";
import type { SleepPiece, Stage, StageLevel } from "./sleep-piece";
import { instantOf, readIsoStamp } from "./stamp";

const MINUTE_MS = 60_000;
const SOURCE = "Samsung Health";
const LEVELS: Readonly<Record<string, StageLevel>> = {
  "40001": "awake",
  "40002": "light",
  "40003": "deep",
  "40004": "rem",
};

/** The instant of a time of the file: universal time, or milliseconds since 1970. */
function instantIn(text: string): number | null {
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const stamp = readIsoStamp(text);
  return stamp && instantOf(stamp, 0);
}

function placeIn(row: FormatRow, into: Collected): Place {
  return offsetMinutes(row.text("time_offset")) ?? into.timeZone;
}

interface StageGroup {
  place: Place;
  stages: Stage[];
}

/** The stages of every sleep by its id. */
function stagesById(tables: readonly FormatTable[], into: Collected): Map<string, StageGroup> {
  const groups = new Map<string, StageGroup>();
  for (const table of tables) {
    for (const row of table.rows()) {
      into.count();
      const [start, end] = [instantIn(row.text("start_time")), instantIn(row.text("end_time"))];
      const level = LEVELS[row.text("stage")];
      if (start === null || end === null || end <= start || level === undefined) continue;
      const id = row.text("sleep_id");
      const group = groups.get(id) ?? { place: placeIn(row, into), stages: [] };
      group.stages.push({ level, start, end });
      groups.set(id, group);
    }
  }
  return groups;
}

function isSleep({ level }: Stage): boolean {
  return level !== "awake";
}

/** A sleep with its stages first: the duration of the file can include time awake. */
function pieceOf(row: FormatRow, groups: ReadonlyMap<string, StageGroup>, into: Collected): SleepPiece | null {
  const [start, end] = [instantIn(row.text("start_time")), instantIn(row.text("end_time"))];
  if (start === null || end === null) return null;
  const id = row.text("datauuid");
  const stages = groups.get(id)?.stages ?? [];
  const minutes = cellCount(row.text("sleep_duration"));
  const isLength = minutes !== null && minutes * MINUTE_MS <= end - start + MINUTE_MS;
  const note = cellText(row.text("comment"));
  return {
    source: SOURCE,
    start,
    end,
    place: placeIn(row, into),
    ...(id !== "" && { id }),
    ...(stages.some(isSleep) ? { stages } : isLength ? { asleep: minutes * MINUTE_MS } : { stages }),
    ...(note !== "" && { details: { note } }),
  };
}

/** Samsung Health: sleeps and their stages are two tables of one export; stages alone are read, too. */
export const samsungHealth: TableFormat = {
  kind: "table",
  name: "Samsung Health",
  isJoint: true,
  hasColumns: (names) =>
    names.has("start_time") &&
    names.has("end_time") &&
    names.has("datauuid") &&
    (["sleep_duration", "sleep_score", "efficiency"].some((name) => names.has(name)) ||
      (names.has("stage") && names.has("sleep_id"))),
  read(files, into) {
    const tables = files.map(({ content }) => content);
    const groups = stagesById(
      tables.filter(({ columns }) => columns.includes("sleep_id")),
      into,
    );
    const sleeps = tables.filter(({ columns }) => !columns.includes("sleep_id"));
    for (const table of sleeps) {
      for (const row of table.rows()) {
        const piece = pieceOf(row, groups, into);
        if (piece) into.sleep(piece);
        else into.leave("sleep", "no-end");
      }
    }
    if (sleeps.length > 0) return;
    for (const [id, { place, stages }] of groups) {
      const start = stages.reduce((first, each) => Math.min(first, each.start), Infinity);
      const end = stages.reduce((last, each) => Math.max(last, each.end), 0);
      into.sleep({ source: SOURCE, start, end, place, id, stages });
    }
  },
};
