import type { FindingsRecord } from "@/lib/analysis/findings/record";
import type { EntryContext } from "@/lib/features/server-entry-kind";
import { raisedDays } from "@/lib/features/talking-points/rules";
import { talkingPoints } from "@/lib/features/talking-points/store";
import { therapyOn } from "@/lib/features/therapy/trajectories/rules";
import { therapies } from "@/lib/features/therapy/trajectories/store";
import { together } from "@/lib/platform/concurrency/together";
import type { Entry } from "@/lib/platform/journal/entry";
import { agreementOf, checkedRule } from "./rules";
import type { TreatmentAgreement } from "./schema";
import { stopRule, type StopRuleState } from "./stop-rule";
import { treatmentAgreements } from "./store";

/** An agreement with where it stands. */
export interface AgreedStopRule {
  agreement: Entry<TreatmentAgreement>;
  rule: StopRuleState;
}

/** A record is made once for one request, and so is what stands beside it. */
const byRecord = new WeakMap<FindingsRecord, AgreedStopRule>();

/** The agreement about stopping beside the record; null when none is to be held beside it. */
export async function agreedStopRule(context: EntryContext): Promise<AgreedStopRule | null> {
  const { entries, today } = context;
  const [agreements, all] = await Promise.all([entries(treatmentAgreements), entries(therapies)]);
  const therapy = therapyOn(all, today);
  const agreement = agreementOf(agreements, therapy?.id);
  const checked = agreement && checkedRule(agreement.content);
  if (!agreement || !checked) return null;
  const { record, points } = await together({ record: context.record(), points: entries(talkingPoints) });
  const existing = byRecord.get(record);
  if (existing) return existing;
  const startedOn = therapy?.content.startedOn ?? null;
  const baselineSd = record.channels.find(({ channel }) => channel === "mood")?.baselineSd ?? 0;
  const source = { days: record.days, startedOn, raisedOn: raisedDays(points), asOf: today, baselineSd };
  const agreed = { agreement, rule: stopRule(source, checked.weeks) };
  byRecord.set(record, agreed);
  return agreed;
}
