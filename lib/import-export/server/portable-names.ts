/** The kinds of an export by their names in the document. */
export const PORTABLE_NAMES = [
  "checkIns",
  "sessions",
  "talkingPoints",
  "effects",
  "protectionMoments",
  "lifeEvents",
  "questionnaires",
  "therapies",
  "goals",
  "expectations",
  "leaflets",
  "evaluations",
  "homework",
  "doubts",
  "planLines",
  "signChecks",
  "dependence",
  "findingAnswers",
  "settings",
  "importIdentity",
] as const;
export type PortableName = (typeof PORTABLE_NAMES)[number];
