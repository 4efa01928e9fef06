import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoSessions } from "./demo";
import type { sessionKind } from "./kind";
import { sessions } from "./store";

export const serverSessionKind: ServerEntryKind<typeof sessionKind> = {
  collection: sessions,
  demo: demoSessions,
};
