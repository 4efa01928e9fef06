import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { questionnaireResources } from "./fhir";
import { INSTRUMENTS } from "./instruments";
import { demoQuestionnaires } from "./demo";
import type { questionnaireKind } from "./kind";
import { asksForHelp, helpAnswer, historyOf } from "./rules";
import { questionnaires } from "./store";
import { changeText, totalText } from "./text";

export const serverQuestionnaireKind: ServerEntryKind<typeof questionnaireKind> = {
  collection: questionnaires,

  /** The totals of each questionnaire, beside the first one. The answers stay with the client. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(questionnaires), translator("questionnaires")]);
    const context = { t, format };
    return INSTRUMENTS.flatMap((instrument) =>
      historyOf(all, instrument).map((score) => ({
        label: format.dayYear(score.day),
        text: [totalText(context, instrument, score), changeText(context, instrument, score)]
          .filter(Boolean)
          .join(". "),
        from: score.day,
        until: score.day,
      })),
    );
  },

  /** An answer that asks for help, until it was talked about or a later answer ends it. */
  async suggestions({ entries, translator }) {
    const [all, t] = await Promise.all([entries(questionnaires), translator("questionnaires")]);
    const answer = asksForHelp(all) ? helpAnswer(all) : null;
    return answer ? [{ entryId: answer.id, text: t("say"), isFirst: true }] : [];
  },

  searchedEntries: null,

  fhir: {
    concepts: [],
    async resources({ entries, translator }, patient) {
      const [all, t] = await Promise.all([entries(questionnaires), translator("questionnaires")]);
      return all.flatMap(({ content }) =>
        questionnaireResources(content, t(`items.${content.instrument}`).split("\n"), patient),
      );
    },
  },

  demo: demoQuestionnaires,
};
