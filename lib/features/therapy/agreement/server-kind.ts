import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { agreedStopRule } from "./agreed-stop-rule";
import { demoAgreements } from "./demo";
import type { agreementKind } from "./kind";
import { AGREEMENT_QUESTIONS } from "./choices";
import { treatmentAgreements } from "./store";
import { stopRuleFacts, stopRuleName } from "./text";

export const serverAgreementKind: ServerEntryKind<typeof agreementKind> = {
  collection: treatmentAgreements,

  /** The four questions with their answers, and where the agreement about stopping stands. */
  async summaryLines(reading) {
    const { entries, translator, format } = reading;
    const [all, stop, t] = await Promise.all([
      entries(treatmentAgreements),
      agreedStopRule(reading),
      translator("agreements"),
    ]);
    const context = { t, format };
    return all.flatMap(({ id, content }) => {
      const at = { from: content.askedOn, until: null };
      const answers = AGREEMENT_QUESTIONS.filter((question) => content[question]).map((question) => ({
        label: t(`question.${question}`),
        text: "",
        own: content[question],
        ...at,
      }));
      const rule = stop?.agreement.id === id ? stop.rule : null;
      if (!rule) return answers;
      const state = `${stopRuleName(context, rule)} ${stopRuleFacts(context, rule)}`;
      return [...answers, { label: t("rule"), text: `${state} ${t("agreed", { weeks: content.stopWeeks })}`, ...at }];
    });
  },

  /** As long as was agreed, and not raised since. A later stretch is another matter, so its first day is in the key. */
  async suggestions(reading) {
    const [stop, t] = await Promise.all([agreedStopRule(reading), reading.translator("agreements")]);
    const rule = stop?.rule;
    if (!rule || (rule.state !== "met" && rule.state !== "talk-first") || !rule.current) return [];
    const text = t("say", { state: rule.state, weeks: rule.current.weeks });
    return [{ entryId: `${stop.agreement.id}:${rule.current.from}`, text }];
  },

  async searchedEntries({ entries }) {
    const all = await entries(treatmentAgreements);
    return all.map(({ content }) => ({
      day: content.askedOn,
      href: "/therapy/leaflet" as const,
      texts: AGREEMENT_QUESTIONS.map((question) => content[question]),
    }));
  },

  demo: demoAgreements,
};
