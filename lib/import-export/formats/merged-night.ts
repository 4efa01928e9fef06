import { dayOfWall, wallAt } from "./moments";
import type { SleepDetails, SleepPiece } from "./sleep-piece";
import { detailOf, timeAsleepTogether, type Detail } from "./time-asleep";
import { cleanTags, noteOf } from "./entry-text";
import { meanGrade } from "./five-levels";

/** Pieces of one source that belong together. */
export interface MergedNight {
  source: string;
  start: number;
  end: number;
  /** Milliseconds. */
  asleep: number;
  detail: Detail;
  day: string;
  isNap: boolean;
  details: SleepDetails;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Pieces less than this apart are one night. */
const SAME_NIGHT_MS = 2 * HOUR_MS;
/** Less sleep than this in the daytime is a nap. */
const NAP_MS = 3 * HOUR_MS;
const NAPS_FROM_MS = 10 * HOUR_MS;

/** True for what the file calls a nap or, where it says nothing, for less than three hours within a day from 10:00. */
function isNap(pieces: readonly SleepPiece[], asleep: number): boolean {
  if (pieces.some(({ flag }) => flag === "night")) return false;
  if (pieces.every(({ flag }) => flag === "nap")) return true;
  if (asleep >= NAP_MS) return false;
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return false;
  const start = wallAt(first.start, first.place);
  const midnight = Math.floor(start / DAY_MS) * DAY_MS;
  const end = wallAt(
    pieces.reduce((latest, piece) => Math.max(latest, piece.end), last.end),
    last.place,
  );
  return start >= midnight + NAPS_FROM_MS && end <= midnight + DAY_MS;
}

/** What the person said of the pieces, as of one night. */
function detailsOf(pieces: readonly SleepPiece[]): SleepDetails {
  const all = pieces.flatMap(({ details }) => details ?? []);
  if (all.length < 2) return all[0] ?? {};
  const grades = (key: "mood" | "sleepQuality") => meanGrade(all.flatMap((each) => each[key] ?? []));
  const mood = grades("mood");
  const sleepQuality = grades("sleepQuality");
  const tags = cleanTags(all.flatMap((each) => each.tags ?? []));
  const note = noteOf(all.map((each) => each.note ?? "").join("\n\n"));
  return {
    ...(mood !== null && { mood }),
    ...(sleepQuality !== null && { sleepQuality }),
    ...(tags.length > 0 && { tags }),
    ...(note !== "" && { note }),
  };
}

function nightOf(pieces: readonly SleepPiece[]): MergedNight {
  const last = pieces.reduce((latest, piece) => (piece.end >= latest.end ? piece : latest));
  const asleep = timeAsleepTogether(pieces);
  return {
    source: last.source,
    start: pieces.reduce((first, { start }) => Math.min(first, start), last.start),
    end: last.end,
    asleep,
    detail: pieces.reduce<Detail>((most, piece) => (detailOf(piece) > most ? detailOf(piece) : most), 1),
    day: last.day ?? dayOfWall(wallAt(last.end, last.place)),
    isNap: isNap(pieces, asleep),
    details: detailsOf(pieces),
  };
}

/**
 * Pieces of each source as nights: those less than two hours apart are one, whatever their flags, and the time between
 * is awake. In the order of their begin.
 */
export function mergedNights(pieces: readonly SleepPiece[]): MergedNight[] {
  const bySource = new Map<string, SleepPiece[]>();
  for (const piece of pieces) {
    const own = bySource.get(piece.source);
    if (own) own.push(piece);
    else bySource.set(piece.source, [piece]);
  }
  const nights: MergedNight[] = [];
  for (const own of bySource.values()) {
    own.sort((a, b) => a.start - b.start || a.end - b.end);
    let group: SleepPiece[] = [];
    let until = -Infinity;
    for (const piece of own) {
      if (group.length > 0 && piece.start - until >= SAME_NIGHT_MS) {
        nights.push(nightOf(group));
        group = [];
        until = -Infinity;
      }
      group.push(piece);
      until = Math.max(until, piece.end);
    }
    if (group.length > 0) nights.push(nightOf(group));
  }
  return nights.sort((a, b) => a.start - b.start);
}
