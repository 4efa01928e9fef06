import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import { demoTalkingPoints } from "./demo";
import type { talkingPointKind } from "./kind";
import { talkingPoints } from "./store";

export const serverTalkingPointKind: ServerEntryKind<typeof talkingPointKind> = {
  collection: talkingPoints,
  async searchedEntries({ entries }) {
    const all = await entries(talkingPoints);
    return all.map(({ id, content: { text, outcome, writtenOn } }) => ({
      day: writtenOn,
      href: `/talking-points#${entryAnchor(id)}` as const,
      texts: [text, outcome],
    }));
  },

  demo: demoTalkingPoints,
};
