import { addDays, type LocalDate } from "@/lib/platform/calendar/local-date";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import type { Session } from "@/lib/features/sessions/schema";
import { seededRandom } from "../../scripts/demo/seeded-random";

const grade = (value: number) => Math.min(10, Math.max(1, Math.round(value)));

/** A check-in on every one of `days` days that end on `until`, made up, with a note each week. */
export function longDiary(until: LocalDate, days: number, seed = 1): CheckIn[] {
  const random = seededRandom(seed);
  return Array.from({ length: days }, (_, index) => {
    const wave = Math.sin(index / 60) + random() * 3 - 1.5;
    return {
      day: addDays(until, index + 1 - days),
      time: "21:14",
      mood: grade(6 + wave),
      stress: grade(5.5 - wave),
      sleepHours: Math.round((7 + wave / 2) * 2) / 2,
      sleepQuality: grade(6 + wave / 2),
      tags: index % 3 === 0 ? ["werk"] : [],
      ...(index % 7 === 0 && { note: "Een dag om te onthouden, met een zin of twee erbij." }),
    };
  });
}

/** A weekly session over the same time. */
export function longTherapy(until: LocalDate, count: number): Session[] {
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(until, -7 * (count - 1 - index)),
    startTime: "10:00",
    durationMinutes: 50,
    medium: "in-person" as const,
    themes: ["grenzen"],
    moodBefore: 5,
    moodAfter: 6,
    heard: "yes" as const,
    pace: "right" as const,
    status: "held" as const,
  }));
}
