import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoLifeEvents } from "./demo";
import type { lifeEventKind } from "./kind";
import { lastDayOf } from "./rules";
import { lifeEvents } from "./store";
import { eventDays } from "./text";

export const serverLifeEventKind: ServerEntryKind<typeof lifeEventKind> = {
  collection: lifeEvents,

  /** What happened, in own words, with its days. */
  async summaryLines({ entries, translator, format }) {
    const [events, t] = await Promise.all([entries(lifeEvents), translator("lifeEvents")]);
    return events.map(({ content }) => ({
      label: eventDays({ t, format }, content),
      text: content.name,
      isTextOwn: true,
      own: content.note,
      from: content.day,
      until: lastDayOf(content),
    }));
  },

  async chartEvents({ entries }) {
    const events = await entries(lifeEvents);
    return events.map(({ content }) => ({ day: content.day, until: lastDayOf(content), name: content.name }));
  },

  async searchedEntries({ entries }) {
    const events = await entries(lifeEvents);
    return events.map(({ id, content: { day, name, note } }) => ({
      day,
      href: `/life-events#${entryAnchor(id)}` as const,
      name,
      texts: [note],
    }));
  },

  demo: demoLifeEvents,
};
