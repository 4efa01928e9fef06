import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { together } from "@/lib/platform/concurrency/together";
import { demoGoals } from "@/lib/features/therapy/goals/demo";
import type { goalKind } from "@/lib/features/therapy/goals/kind";
import { gradesOf } from "@/lib/features/therapy/goals/rules";
import { goals } from "@/lib/features/therapy/goals/store";
import { evaluations } from "./store";
import { gradeText } from "@/lib/features/therapy/goals/text";

/** Goals stand here on the server, since evaluations, which grade them, know them and not the other way round. */
export const serverGoalKind: ServerEntryKind<typeof goalKind> = {
  collection: goals,

  /** Goals with the grades they were given. */
  async summaryLines({ entries, translator, format }) {
    const { all, graded, t } = await together({
      all: entries(goals),
      graded: entries(evaluations),
      t: translator("goals"),
    });
    return all.map((goal) => ({
      label: goal.content.text,
      text: gradeText({ t, format }, goal.content, gradesOf(goal, graded)) || t("notGraded"),
      from: goal.content.setOn,
      until: goal.content.closedOn ?? null,
    }));
  },

  async searchedEntries({ entries }) {
    const all = await entries(goals);
    return all.map(({ id, content: { text, setOn } }) => ({
      day: setOn,
      href: `/therapy/goals#${entryAnchor(id)}` as const,
      texts: [text],
    }));
  },

  demo: demoGoals,
};
