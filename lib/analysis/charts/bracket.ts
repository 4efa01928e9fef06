import { BRACKET_RISE } from "./layout";
import type { Box, Bracket, EpisodeStatus } from "./types";

const STROKE: Readonly<Record<EpisodeStatus, { strokeWidth: number; dash: string | null }>> = {
  recovered: { strokeWidth: 2, dash: null },
  open: { strokeWidth: 2, dash: "5 3.5" },
  lasting: { strokeWidth: 4, dash: null },
  plain: { strokeWidth: 1.5, dash: null },
};

/**
 * The bracket above a surface. It has a leg on the left when the episode began inside the range, and one on the right
 * when it is over.
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
