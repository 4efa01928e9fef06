import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoDoubts } from "./demo";
import type { doubtKind } from "./kind";
import { DOUBT_QUESTIONS } from "./choices";
import { doubts } from "./store";

export const serverDoubtKind: ServerEntryKind<typeof doubtKind> = {
  collection: doubts,

  /** Rounds with the doubt compass: the own answers, the road, and the sentence. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(doubts), translator("doubt")]);
    return all.map(({ content }) => {
      const answers = DOUBT_QUESTIONS.flatMap((question) => {
        const answer = content[question];
        return answer ? [t("answersOf", { question: t(`q.${question}`), answer: t(`a.${answer}`) })] : [];
      });
      const road = content.road && t("chosenRoad", { road: t(`road.${content.road}`) });
      return {
        label: format.dayYear(content.day),
        text: joinLines(...answers, road),
        own: joinLines(content.words, content.sentence),
        from: content.day,
        until: content.day,
      };
    });
  },

  async searchedEntries({ entries }) {
    const all = await entries(doubts);
    return all.map(({ id, content: { day, words, sentence } }) => ({
      day,
      href: `/therapy/doubt#${entryAnchor(id)}` as const,
      texts: [words, sentence],
    }));
  },

  demo: demoDoubts,
};
