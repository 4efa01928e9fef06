import { UnreadEvent } from "./unread";

/** Days of a recurrence that are looked at for one event: a hundred and sixty years of a daily one. */
export const EVENT_STEPS = 60_000;
/** The same for a whole file: enough for the daily events of a busy calendar, each of which begins years ago. */
export const FILE_STEPS = 1_000_000;

/** Counts the steps of expanding recurrences, whether or not they give an occurrence. */
export interface Work {
  /** @throws UnreadEvent "too-much" when the event or the file has used its share */
  spend(steps: number): void;
}

/** The work of one file; each event takes its own share of it. */
export interface FileWork {
  forEvent: () => Work;
  /** The steps that were granted so far, of all events together. */
  granted: () => number;
}

/** The work of a file of which nothing is read yet. */
export function fileWork(): FileWork {
  let left = FILE_STEPS;
  let granted = 0;
  return {
    granted: () => granted,
    forEvent: () => {
      let own = EVENT_STEPS;
      return {
        spend: (steps) => {
          own -= steps;
          left -= steps;
          if (own < 0 || left < 0) throw new UnreadEvent("too-much");
          granted += steps;
        },
      };
    },
  };
}
