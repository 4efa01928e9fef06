import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoDependence } from "./demo";
import type { dependenceKind } from "./kind";
import { lastMonthlyAnswers, leansTwice } from "./rules";
import { dependencePairs } from "./store";

export const serverDependenceKind: ServerEntryKind<typeof dependenceKind> = {
  collection: dependencePairs,

  /** The two questions of each month. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(dependencePairs), translator("effects")]);
    const answer = (extent: "no" | "partly" | "yes" | undefined) => (extent ? t(`pair.answer.${extent}`) : "–");
    return all.map(({ content: { day, supported, alone } }) => ({
      label: format.dayYear(day),
      text: t("pair.line", { supported: answer(supported), alone: answer(alone) }),
      from: day,
      until: day,
    }));
  },

  /** Supported, and unable to do it alone, two months in a row. */
  async suggestions({ entries, translator }) {
    const [all, t] = await Promise.all([entries(dependencePairs), translator("effects")]);
    const [last] = lastMonthlyAnswers(all);
    return last && leansTwice(all) ? [{ entryId: last.id, text: t("pair.say") }] : [];
  },

  searchedEntries: null,

  demo: demoDependence,
};
