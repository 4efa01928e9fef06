import { UnreadEvent } from "./unread";

/** Days of a recurrence that are looked at for one event: a hundred and sixty years of a daily one. */
const EVENT_STEPS = 60_000;
/** The same for a whole file: fifty daily events of a year, or half a second of work. */
const FILE_STEPS = 1_000_000;

/** Counts the steps of expanding recurrences, whether or not they give an occurrence. */
export interface Work {
  /** @throws UnreadEvent "too-much" when the event or the file has used its share */
  spend(steps: number): void;
}

/** The work of one file; each event takes its own share of it. */
export function fileWork(): { forEvent: () => Work } {
  let left = FILE_STEPS;
  return {
    forEvent: () => {
      let own = EVENT_STEPS;
      return {
        spend: (steps) => {
          own -= steps;
          left -= steps;
          if (own < 0 || left < 0) throw new UnreadEvent("too-much");
        },
      };
    },
  };
}
