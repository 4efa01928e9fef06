import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { DemoContext, DemoCourse, DemoDay, DemoSession } from "@/lib/features/demo-context";
import { ENTRY_KINDS } from "@/lib/features/entry-kinds";
import { SERVER_ENTRY_KINDS } from "@/lib/features/server-entry-kinds";
import type { Locale } from "@/lib/platform/i18n/config";
import type { ContentByKind } from "./new-account";
import { seededRandom } from "./seeded-random";

const SEED = 29;
const DAYS = 365;
/** Days ago. */
const INTAKE = 331;
const LAST_SESSION = 5;
const LOGGED_SHARE = 0.86;
/** A stretch that recovered, with stress three weeks ahead of mood, and one that is still open. */
const LOW = { from: 214, to: 158, mood: 2 } as const;
const TENSE = { from: 235, to: 158, stress: 2 } as const;
const OPEN = { from: 16, to: 0, mood: 1.8 } as const;
const HOLIDAY = { from: 121, to: 114 } as const;

/** The year of a made-up person, from before the intake to a few days after the last session, kind by kind. */
export function demoYear(today: LocalDate, locale: Locale): ContentByKind {
  const context: DemoContext = { locale, ago: (days) => addDays(today, -days), course: demoCourse(seededRandom(SEED)) };
  return Object.fromEntries(
    ENTRY_KINDS.map(({ exportName }) => [exportName, SERVER_ENTRY_KINDS[exportName].demo(context)]),
  );
}

/** The course of the year: how each logged day was, and the weekly sessions. */
function demoCourse(random: () => number): DemoCourse {
  return { days: loggedDays(random), sessions: weeklySessions(), intake: INTAKE, lastSession: LAST_SESSION };
}

function loggedDays(random: () => number): DemoDay[] {
  return Array.from({ length: DAYS }, (_, index) => DAYS - 1 - index)
    .map((daysAgo) => ({ daysAgo, isLogged: random() < LOGGED_SHARE, noise: dayNoise(random) }))
    .filter(({ daysAgo, isLogged }) => (isLogged || daysAgo === 0) && !isWithin(HOLIDAY, daysAgo))
    .map(({ daysAgo, noise: { shared, own, sleep } }) => {
      const low = isWithin(LOW, daysAgo) ? LOW.mood : isWithin(OPEN, daysAgo) ? OPEN.mood : 0;
      const tense = isWithin(TENSE, daysAgo) ? TENSE.stress : low * 0.6;
      const gain = daysAgo < LOW.to ? 0.8 : 0;
      return {
        daysAgo,
        mood: grade(6 + gain - low + shared + own * 0.6),
        stress: grade(5.4 - gain + tense - shared * 0.6 + own),
        sleepHours: Math.round((7 - low * 0.3 + sleep) * 2) / 2,
        sleepQuality: grade(6.3 - low * 0.4 + shared * 0.4 + sleep),
      };
    });
}

function weeklySessions(): DemoSession[] {
  const weeks = Math.floor((INTAKE - LAST_SESSION) / 7);
  return Array.from({ length: weeks + 1 }, (_, index) => LAST_SESSION + (weeks - index) * 7).map((daysAgo) => ({
    daysAgo,
    isHard: isWithin(LOW, daysAgo) || isWithin(OPEN, daysAgo),
  }));
}

const isWithin = ({ from, to }: { from: number; to: number }, daysAgo: number) => daysAgo <= from && daysAgo >= to;
const grade = (value: number) => Math.min(10, Math.max(1, Math.round(value)));
const dayNoise = (random: () => number) => ({ shared: noise(random), own: noise(random), sleep: noise(random) });
/** Between about -1.5 and 1.5, mostly small. */
const noise = (random: () => number) => random() + random() + random() - 1.5;
