import type { Place } from "./moments";
import type { SleepPiece, Stage } from "./sleep-piece";

/** A stretch that a source wrote without saying to which night it belongs. */
export interface LooseStage extends Stage {
  place: Place;
}

const APART_MS = 2 * 3_600_000;

/** Stages of one source as sleeps: those less than two hours apart belong together. */
export function sessionsOfStages(source: string, stages: readonly LooseStage[]): SleepPiece[] {
  const sorted = stages.toSorted((a, b) => a.start - b.start);
  const sessions: SleepPiece[] = [];
  let group: LooseStage[] = [];
  let until = -Infinity;
  const close = () => {
    const session = sessionOf(source, group);
    if (session) sessions.push(session);
  };
  for (const stage of sorted) {
    if (stage.start - until >= APART_MS) {
      close();
      group = [];
    }
    group.push(stage);
    until = Math.max(until, stage.end);
  }
  close();
  return sessions;
}

/** Waking up is the end of the last sleep; without any, getting out of bed. */
function sessionOf(source: string, group: readonly LooseStage[]): SleepPiece | null {
  const slept = group.filter(({ level }) => level !== "bed" && level !== "awake");
  const counted = slept.length > 0 ? slept : group;
  const [first] = counted;
  if (!first) return null;
  const last = counted.reduce((latest, stage) => (stage.end > latest.end ? stage : latest));
  return { source, start: first.start, end: last.end, place: last.place, stages: group };
}
