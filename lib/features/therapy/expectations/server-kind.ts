import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoExpectations } from "./demo";
import type { expectationKind } from "./kind";
import { isToReview, listExpectations } from "./rules";
import { expectations } from "./store";
import { expectationFacts, expectationSentence } from "./text";

export const serverExpectationKind: ServerEntryKind<typeof expectationKind> = {
  collection: expectations,

  /** Expectations, and what was noticed of them. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(expectations), translator("expectations")]);
    return all.map(({ content }) => ({
      label: content.text,
      text: expectationFacts({ t, format }, content),
      own: joinLines(content.sign, content.noticedNote),
      from: content.writtenOn,
      until: null,
    }));
  },

  /** Expectations that were looked back at and not noticed, or differently. */
  async suggestions({ entries, translator, format, today }) {
    const [all, t] = await Promise.all([entries(expectations), translator("expectations")]);
    return listExpectations(all, today)
      .filter(
        ({ content }) => content.noticed !== "yes" && (content.noticed !== undefined || isToReview(content, today)),
      )
      .map(({ id, content }) => ({ entryId: id, text: expectationSentence({ t, format, today }, content) }));
  },

  async searchedEntries({ entries }) {
    const all = await entries(expectations);
    return all.map(({ id, content: { text, sign, when, noticedNote, writtenOn } }) => ({
      day: writtenOn,
      href: `/therapy/expectations#${entryAnchor(id)}` as const,
      texts: [text, sign, when, noticedNote],
    }));
  },

  demo: demoExpectations,
};
