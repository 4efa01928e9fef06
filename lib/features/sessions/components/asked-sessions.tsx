"use client";

import { useState } from "react";
import { SessionAfterForm, type AskedSession } from "./session-after-form";

/**
 * The session whose "after" is asked for. One that is answered here stays on the page until it is left: the form must
 * not vanish after the first of two taps.
 */
export function AskedSessions({ asked }: { asked: readonly AskedSession[] }) {
  const [shown, setShown] = useState(asked);
  const added = asked.filter(({ id }) => !shown.some((each) => each.id === id));
  if (added.length > 0) setShown([...shown, ...added]);
  return shown.map((session) => (
    <SessionAfterForm key={session.id} session={session} isAsked={asked.some(({ id }) => id === session.id)} />
  ));
}
