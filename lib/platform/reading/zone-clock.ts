const MS_PER_DAY = 86_400_000;

/**
 * A clock on the wall, in milliseconds as if it stood in UTC: 10:00 on 9 December is the same number in every zone.
 */
export type WallTime = number;

/** How the clock of a zone stands to the instants of the world, in milliseconds since 1970. */
export interface ZoneClock {
  /** The instant of a wall clock; one that is shown twice is the first, one that is left out moves on. */
  toInstant(wall: WallTime): number;
  /** What the file calls a zone that nobody knows; its clock is taken as the person's own. */
  unknownName?: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter for each zone, made once: making one takes a hundred times as long as using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const existing = formatters.get(timeZone);
  if (existing) return existing;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}

function formattedWallTime(timeZone: string, instant: number): WallTime {
  const of: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) of[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = of;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far an IANA zone is from UTC at an instant, in milliseconds. */
function exactOffset(timeZone: string, instant: number): number {
  return formattedWallTime(timeZone, instant) - Math.floor(instant / 1000) * 1000;
}

const MAX_DAYS = 20_000;
const offsetsByZone = new Map<string, Map<number, number>>();

/** The offset at the start of a day of UTC, looked up once: a clock changes on two days of a year. */
function offsetOnDay(timeZone: string, epochDay: number): number {
  const offsets = offsetsByZone.get(timeZone) ?? new Map<number, number>();
  offsetsByZone.set(timeZone, offsets);
  const existing = offsets.get(epochDay);
  if (existing !== undefined) return existing;
  if (offsets.size >= MAX_DAYS) offsets.clear();
  const offset = exactOffset(timeZone, epochDay * MS_PER_DAY);
  offsets.set(epochDay, offset);
  return offset;
}

/** The wall clock of an instant in an IANA zone. */
export function wallTimeIn(timeZone: string, instant: number): WallTime {
  const day = Math.floor(instant / MS_PER_DAY);
  const offset = offsetOnDay(timeZone, day);
  return instant + (offset === offsetOnDay(timeZone, day + 1) ? offset : exactOffset(timeZone, instant));
}

/** The clock of an IANA zone that the runtime knows. */
export function namedClock(timeZone: string): ZoneClock {
  return {
    toInstant(wall) {
      const day = Math.floor(wall / MS_PER_DAY);
      const [before, after] = [offsetOnDay(timeZone, day - 1), offsetOnDay(timeZone, day + 2)];
      if (before === after || exactOffset(timeZone, wall - before) === before) return wall - before;
      // The clock was put forward over this time: RFC 5545 counts it from the offset before.
      return exactOffset(timeZone, wall - after) === after ? wall - after : wall - before;
    },
  };
}

/** A clock that is always as far from UTC. */
export function fixedClock(offsetMinutes: number): ZoneClock {
  return { toInstant: (wall) => wall - offsetMinutes * 60_000 };
}
