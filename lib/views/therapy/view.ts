import type { loadDoubtPage } from "./doubt-loader";
import type { loadTherapyPage } from "./loaders";
import type { loadCurrentAgreement } from "@/lib/features/therapy/agreement/loaders";
import type { loadStopRule } from "./stop-rule-loader";
import type { loadEvaluationsPage } from "./evaluations-loader";

/** What the page of the therapy shows. */
export type TherapyView = Awaited<ReturnType<typeof loadTherapyPage>>;

/** The treatment agreement of the trajectory that runs now. */
export type AgreementView = Awaited<ReturnType<typeof loadCurrentAgreement>>;

/** The agreement about stopping, compared with the record. */
export type StopRuleView = Awaited<ReturnType<typeof loadStopRule>>;

/** What the page of evaluations shows. */
export type EvaluationsView = Awaited<ReturnType<typeof loadEvaluationsPage>>;

/** What the page of the doubt compass shows. */
export type DoubtView = Awaited<ReturnType<typeof loadDoubtPage>>;
