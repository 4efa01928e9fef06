import type { ServerEntryKind } from "@/lib/features/server-entry-kind";
import { demoTalkingPoints } from "./demo";
import type { talkingPointKind } from "./kind";
import { talkingPoints } from "./store";

export const serverTalkingPointKind: ServerEntryKind<typeof talkingPointKind> = {
  collection: talkingPoints,
  demo: demoTalkingPoints,
};
