"use client";

import { useState } from "react";
import { SessionAfterForm, type AskedSession } from "./session-after-form";

/**
 * The session whose "after" is asked for. One that is answered here stays on the page until it is left: the form must
 * not vanish after the first of two taps.
 */
export function AskedSessions({ asked }: { asked: AskedSession | null }) {
  const [shown, setShown] = useState<readonly AskedSession[]>([]);
  if (asked && !shown.some(({ id }) => id === asked.id)) setShown([...shown, asked]);
  return shown.map((session) => (
    <SessionAfterForm key={session.id} session={session} isAsked={session.id === asked?.id} />
  ));
}
