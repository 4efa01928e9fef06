import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import type { TalkingPoint } from "./schema";
import { talkingPoints } from "./store";

/** Every talking point of a person, whatever became of it; opened once per request. */
export const loadTalkingPoints = oncePerRequest(async (user: CurrentUser): Promise<Entry<TalkingPoint>[]> =>
  talkingPoints.list(user),
);
