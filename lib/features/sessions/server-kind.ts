import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoSessions } from "./demo";
import type { sessionKind } from "./kind";
import { sessions } from "./store";

export const serverSessionKind: ServerEntryKind<typeof sessionKind> = {
  collection: sessions,
  async searchedEntries({ entries }) {
    const all = await entries(sessions);
    return all.map(({ id, content: { day, themes, note, raiseNext } }) => ({
      day,
      href: `/sessions/${id}` as const,
      name: themes.join(", "),
      texts: [note, raiseNext],
    }));
  },

  demo: demoSessions,
};
