import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoProtectionMoments } from "./demo";
import type { protectionMomentKind } from "./kind";
import { listProtectionMoments } from "./rules";
import { protectionMoments } from "./store";
import { protectionMomentSentence, whatHappened, whatItNeeded } from "./text";

export const serverProtectionMomentKind: ServerEntryKind<typeof protectionMomentKind> = {
  collection: protectionMoments,

  /** What happened, what it may have protected, what it needed. */
  async summaryLines({ entries, translator, format, today }) {
    const [moments, t] = await Promise.all([entries(protectionMoments), translator("protection")]);
    const context = { t, format, today };
    return moments.map(({ content }) => {
      const needed = whatItNeeded(context, content);
      return {
        label: format.dayYear(content.day),
        text: joinLines(whatHappened(context, content), needed && `${t("itNeeded")} ${needed}`),
        own: content.protectedWhat && `${t("itProtected")} ${content.protectedWhat}`,
        from: content.day,
        until: content.day,
      };
    });
  },

  /** Only what the client wants to share. */
  async suggestions({ entries, translator, format, today }) {
    const [moments, t] = await Promise.all([entries(protectionMoments), translator("protection")]);
    const { waiting, reviewed } = listProtectionMoments(moments.filter(({ content }) => content.share === "yes"));
    return [...waiting, ...reviewed].map(({ id, content }) => {
      return { entryId: id, text: protectionMomentSentence({ t, format, today }, content) };
    });
  },

  async searchedEntries({ entries, translator }) {
    const [moments, t] = await Promise.all([entries(protectionMoments), translator("protection")]);
    return moments.map(({ id, content }) => ({
      day: content.day,
      href: `/protection#${entryAnchor(id)}` as const,
      name: whatHappened({ t }, content),
      texts: [content.protectedWhat, whatItNeeded({ t }, content)],
    }));
  },

  demo: demoProtectionMoments,
};
