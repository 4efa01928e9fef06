import type { Finding } from "@/lib/trends/analyse";

/**
 * Whether a finding stands among the findings. All lower periods do. A rise that was gone before it could be called
 * lasting, and a plateau that is over, ask for nothing any more; and what one session was followed by is told with
 * the sessions, since a list of them would hide the rest.
 */
export function isWorthSaying({ kind, until, lastingNoticedOn }: Finding): boolean {
  if (kind === "post-session-dip") return false;
  if (kind === "plateau") return until === null;
  return kind !== "improvement" || until === null || lastingNoticedOn !== undefined;
}
