import type { SleepPiece, Stage, StageLevel } from "./sleep-piece";

const STAGED: ReadonlySet<StageLevel> = new Set(["light", "deep", "rem"]);
const ASLEEP: ReadonlySet<StageLevel> = new Set(["light", "deep", "rem", "asleep"]);

/** How much a source tells of a night: 3 light, deep or REM, 2 plain asleep, 1 a length. */
export type Detail = 1 | 2 | 3;

/** Stretches that do not overlap, in order: together they cover what the given ones cover. */
function united(stages: readonly Stage[]): { start: number; end: number }[] {
  const sorted = stages.toSorted((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The time that stretches cover, overlaps and repeats counted once, in milliseconds. */
function covered(stages: readonly Stage[]): number {
  return united(stages).reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The part of stretches that lies within others, in milliseconds. */
function coveredWithin(stages: readonly Stage[], within: readonly Stage[]): number {
  return covered(stages) + covered(within) - covered([...stages, ...within]);
}

/** The stages that say that the person slept, which may be none. */
function sleepStages({ stages = [] }: Pick<SleepPiece, "stages">): Stage[] {
  return stages.filter(({ level }) => ASLEEP.has(level));
}

/** How much a piece tells. */
export function detailOf(piece: SleepPiece): Detail {
  if (piece.isStaged || piece.stages?.some(({ level }) => STAGED.has(level))) return 3;
  return piece.asleep !== undefined || sleepStages(piece).length > 0 ? 2 : 1;
}

/** The length of a piece less the time awake; of time in bed only what was spent there. */
function lengthAwakeTaken({ start, end, stages = [], wakeful = 0 }: SleepPiece): number {
  const bed = stages.filter(({ level }) => level === "bed");
  const within: Stage[] = bed.length > 0 ? bed : [{ level: "bed", start, end }];
  const awakeStages = stages.filter(({ level }) => level === "awake");
  return Math.max(0, covered(within) - coveredWithin(awakeStages, within) - wakeful);
}

/**
 * The time asleep of a piece in milliseconds: the file's own figure; else its stages light, deep, REM and plain
 * asleep, overlaps and repeats counted once; else its length less the time awake.
 */
export function timeAsleep(piece: SleepPiece): number {
  if (piece.asleep !== undefined) return piece.asleep;
  const slept = sleepStages(piece);
  return slept.length > 0 ? covered(slept) : lengthAwakeTaken(piece);
}

/**
 * The time asleep of pieces of one source that make one night. Pieces that lie over each other tell the same time
 * twice: their stages count once, and of figures the largest.
 */
export function timeAsleepTogether(pieces: readonly SleepPiece[]): number {
  const sorted = pieces.toSorted((a, b) => a.start - b.start);
  let total = 0;
  let group: SleepPiece[] = [];
  let until = -Infinity;
  const close = () => {
    const onlyStages = group.every((piece) => piece.asleep === undefined && sleepStages(piece).length > 0);
    if (onlyStages) total += covered(group.flatMap(sleepStages));
    else total += group.reduce((most, piece) => Math.max(most, timeAsleep(piece)), 0);
  };
  for (const piece of sorted) {
    if (group.length > 0 && piece.start >= until) {
      close();
      group = [];
    }
    group.push(piece);
    until = Math.max(until, piece.end);
  }
  if (group.length > 0) close();
  return total;
}
