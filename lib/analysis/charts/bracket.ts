import { BRACKET_RISE } from "./layout";
import type { Box, Bracket, EpisodeStatus } from "./types";

const STROKE: Readonly<Record<EpisodeStatus, { strokeWidth: number; dash: string | null }>> = {
  recovered: { strokeWidth: 2, dash: null },
  open: { strokeWidth: 2, dash: "5 3.5" },
  lasting: { strokeWidth: 4, dash: null },
  plain: { strokeWidth: 1.5, dash: null },
};

/**
 * The bracket above a surface. A leg on the left says that it began inside the range, a leg on the right that it is
 * over: an open episode has none.
 */
export function bracketOf(status: EpisodeStatus, surface: Box, legs: { left: boolean; right: boolean }): Bracket {
  const { strokeWidth, dash } = STROKE[status];
  const inset = strokeWidth > 2 ? strokeWidth / 4 : 0;
  const roof = surface.y - BRACKET_RISE;
  const foot = surface.y + BRACKET_RISE;
  const left = surface.x + inset;
  const right = surface.x + surface.width - inset;
  const start = legs.left ? `M${left} ${foot}V${roof}` : `M${left} ${roof}`;
  return { d: `${start}H${right}${legs.right ? `V${foot}` : ""}`, strokeWidth, dash };
}
