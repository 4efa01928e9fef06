import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoCheckIns } from "./demo";
import type { checkInKind } from "./kind";
import { checkIns } from "./store";

export const serverCheckInKind: ServerEntryKind<typeof checkInKind> = {
  collection: checkIns,
  demo: demoCheckIns,
};
