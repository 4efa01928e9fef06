import type { Finding } from "@/lib/analysis/trends/analyse";
import type { FindingContext } from "./finding-text";
import { whyEpisode } from "./why-episode";
import { whyLoggingChange } from "./why-logging-change";
import { whyPlateau } from "./why-plateau";
import { whySessionDip, whySessionPattern } from "./why-sessions";
import { whySustainedLow } from "./why-sustained-low";

/** The four answers to "why do I see this?". */
export interface Why {
  readonly rule: string;
  readonly used: string;
  readonly changes: string;
  readonly not: string;
}

/** Explains a finding with the numbers of the engine: rule, data, what would change it, and what it does not mean. */
export function whyFinding(context: FindingContext, finding: Finding): Why {
  const { rule, used, changes } = explain(context, finding);
  return {
    rule,
    used,
    changes: finding.until === null ? changes : context.t("why.changes.over"),
    not: context.t(notKey(finding)),
  };
}

/** The answers of one kind; `changes` is what would change it while it goes on. */
function explain(context: FindingContext, finding: Finding): Omit<Why, "not"> {
  switch (finding.kind) {
    case "lasting-low":
    case "decline-open":
    case "worse-before-better":
    case "temporary-decline":
    case "new-level":
    case "improvement":
      return whyEpisode(context, finding);
    case "sustained-low":
      return whySustainedLow(context, finding);
    case "plateau":
      return whyPlateau(context, finding);
    case "post-session-pattern":
      return whySessionPattern(context, finding);
    case "post-session-dip":
      return whySessionDip(context, finding);
    case "logging-change":
      return whyLoggingChange(context, finding);
  }
}

function notKey({ kind, until }: Finding) {
  if (kind === "plateau") return "why.notPlateau" as const;
  if (kind === "logging-change") return "why.notLogging" as const;
  return until === null ? ("why.notOpen" as const) : ("why.not" as const);
}
