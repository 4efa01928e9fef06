"use server";

import { sessionActions } from "@/lib/features/sessions/session-actions";
import { followSentence } from "@/lib/features/talking-points/changes";

const actions = sessionActions(async (context, { id, content }, { before }) => {
  const source = { kind: "session", sessionId: id, item: "raiseNext", day: content.day } as const;
  await followSentence(context, source, { before: before?.raiseNext, now: content.raiseNext });
});

/** Saves a session; what one wants to raise next time stands among the talking points at once. */
export const saveSessionWithPointAction = actions.save;
