import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { goals } from "@/lib/features/therapy/goals/store";
import { together } from "@/lib/platform/concurrency/together";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoEvaluations } from "./demo";
import type { evaluationKind } from "./kind";
import { listEvaluations } from "./rules";
import { evaluations } from "./store";
import { allianceText, decisionSentence, goalGradeText } from "./text";

export const serverEvaluationKind: ServerEntryKind<typeof evaluationKind> = {
  collection: evaluations,

  /** Each look back: grades, working together, and what the client wants. */
  async summaryLines({ entries, translator, format }) {
    const { all, wished, t, tSessions } = await together({
      all: entries(evaluations),
      wished: entries(goals),
      t: translator("evaluations"),
      tSessions: translator("sessions"),
    });
    const context = { t, tSessions, format };
    return all.map(({ content }) => {
      const { day, decision, helps, hinders, note } = content;
      return {
        label: format.dayYear(day),
        text: joinLines(
          ...goalGradeText(context, content, wished),
          allianceText(context, content),
          decision && t("wants", { decision: t(`decision.${decision}`) }),
        ),
        own: joinLines(helps && `${t("helps")} ${helps}`, hinders && `${t("hinders")} ${hinders}`, note),
        from: day,
        until: day,
      };
    });
  },

  /** What somebody wants after the last look back, unless it is to go on. */
  async suggestions({ entries, translator, format }) {
    const { all, t, tSessions } = await together({
      all: entries(evaluations),
      t: translator("evaluations"),
      tSessions: translator("sessions"),
    });
    const [last] = listEvaluations(all);
    const text = last && decisionSentence({ t, tSessions, format }, last.content);
    return text ? [{ entryId: last.id, text }] : [];
  },

  async searchedEntries({ entries }) {
    const all = await entries(evaluations);
    return all.map(({ id, content: { day, helps, hinders, note } }) => ({
      day,
      href: `/therapy/evaluations#${entryAnchor(id)}` as const,
      texts: [helps, hinders, note],
    }));
  },

  demo: demoEvaluations,
};
