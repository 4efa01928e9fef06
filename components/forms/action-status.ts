/** The header that marks a request as the call of an action. */
const ACTION_HEADER = "next-action";

let isWatching = false;
let lastStatus: number | null = null;

/**
 * Notes the HTTP status of every call of an action from now on. An action that got no answer of its own throws the same
 * error for a proxy that is full, a body that is too large and a server that was replaced; only the status tells.
 */
export function watchActionStatus(): void {
  if (isWatching || typeof window === "undefined") return;
  isWatching = true;
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const isAction = new Headers(init?.headers).has(ACTION_HEADER);
    if (isAction) lastStatus = null;
    const response = await send(input, init);
    if (isAction) lastStatus = response.status;
    return response;
  };
}

/** The status of the last call of an action; null when nothing answered it. */
export function lastActionStatus(): number | null {
  return lastStatus;
}
