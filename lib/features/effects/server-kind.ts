import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoEffects } from "./demo";
import type { effectKind } from "./kind";
import { listEffects } from "./rules";
import { effects } from "./store";
import { effectFacts, effectName, effectSentence } from "./text";

export const serverEffectKind: ServerEntryKind<typeof effectKind> = {
  collection: effects,

  /** What is known of each, what was written, and what came of talking about it. */
  async summaryLines({ entries, translator, format, today }) {
    const [all, t] = await Promise.all([entries(effects), translator("effects")]);
    const context = { t, format, today };
    return all.map(({ content }) => ({
      label: effectName(context, content),
      text: effectFacts(context, content),
      own: joinLines(content.note, content.discussion),
      from: content.since,
      until: content.overOn ?? null,
    }));
  },

  async suggestions({ entries, translator, format, today }) {
    const [all, t] = await Promise.all([entries(effects), translator("effects")]);
    return listEffects(all, today).open.map(({ id, content }) => {
      return { entryId: id, text: effectSentence({ t, format, today }, content) };
    });
  },

  async searchedEntries({ entries, translator }) {
    const [all, t] = await Promise.all([entries(effects), translator("effects")]);
    return all.map(({ id, content }) => ({
      day: content.since,
      href: `/effects#${entryAnchor(id)}` as const,
      name: effectName({ t }, content),
      texts: [content.note, content.discussion],
    }));
  },

  demo: demoEffects,
};
