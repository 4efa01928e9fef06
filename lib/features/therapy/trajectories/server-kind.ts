import { joinLines } from "@/lib/features/dated-line";
import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoTherapies } from "./demo";
import type { therapyKind } from "./kind";
import { therapies } from "./store";
import { phaseText, therapyDays, therapyName } from "./text";

export const serverTherapyKind: ServerEntryKind<typeof therapyKind> = {
  collection: therapies,

  /** With whom, in what form, since when, and the phases. */
  async summaryLines({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(therapies), translator("therapies")]);
    const context = { t, format };
    return all.map(({ content }) => ({
      label: therapyName(context, content),
      text: joinLines(therapyDays(context, content), phaseText(context, content)),
      own: content.helpWish,
      from: content.startedOn,
      until: content.endedOn ?? null,
    }));
  },

  async searchedEntries({ entries, translator, format }) {
    const [all, t] = await Promise.all([entries(therapies), translator("therapies")]);
    return all.map(({ id, content }) => ({
      day: content.startedOn,
      href: `/therapy/trajectories#${entryAnchor(id)}` as const,
      name: therapyName({ t, format }, content),
      texts: [content.helpWish],
    }));
  },

  demo: demoTherapies,
};
