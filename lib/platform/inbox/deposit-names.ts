/**
 * The actions whose form can lie in a box, by names that never change: a box that was sealed before an update of the
 * server is opened after it. The registry in lib/views/inbox has the action of each.
 */
export const DEPOSIT_NAMES = [
  "save-check-in",
  "save-session",
  "save-session-after",
  "save-effect",
  "mark-effect",
  "discuss-effect",
  "save-dependence",
  "save-protection-moment",
  "tap-protection-sign",
  "save-life-event",
  "add-talking-point",
  "reword-talking-point",
  "raise-talking-point",
  "answer-finding",
  "save-leaflet",
  "save-doubt",
  "save-evaluation",
  "save-expectation",
  "review-expectation",
  "save-goal",
  "save-homework",
  "answer-homework",
  "save-plan-line",
  "save-sign-check",
  "save-therapy",
] as const;

export type DepositName = (typeof DEPOSIT_NAMES)[number];

/** Whether a form of this action can lie in a box. */
export function isDepositName(name: string): name is DepositName {
  return DEPOSIT_NAMES.some((each) => each === name);
}
