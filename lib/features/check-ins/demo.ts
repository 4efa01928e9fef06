import { itemInTurn, type DemoContext } from "@/lib/features/demo-context";
import type { CheckIn } from "./schema";

const TEXT = {
  nl: {
    tags: ["wandelen", "werk", "familie"],
    notes: [
      "Lang gewandeld.",
      "Vergadering die maar doorging.",
      "Slecht geslapen, veel gedroomd.",
      "Met mijn zus gebeld.",
    ],
  },
  en: {
    tags: ["walking", "work", "family"],
    notes: ["A long walk.", "A meeting that would not end.", "Slept badly, dreamt a lot.", "Called my sister."],
  },
};

/** A check-in for every logged day, some with a tag or a note. */
export function demoCheckIns({ locale, ago, course }: DemoContext): CheckIn[] {
  const { tags, notes } = TEXT[locale];
  return course.days.map(({ daysAgo, ...grades }) => ({
    day: ago(daysAgo),
    time: daysAgo % 5 === 0 ? "22:40" : "21:14",
    ...grades,
    tags: daysAgo % 3 === 0 ? [itemInTurn(tags, daysAgo / 3)] : [],
    ...(daysAgo % 17 === 4 && { note: itemInTurn(notes, (daysAgo - 4) / 17) }),
  }));
}
