import "server-only";
import type { CurrentUser } from "@/lib/account/auth/require-user";
import { loadFindings } from "@/lib/views/record/loaders";
import type { Entry } from "@/lib/platform/journal/entry";
import { oncePerRequest } from "@/lib/platform/http/request-cache";
import { loadDayContext } from "@/lib/account/settings/loaders";
import { loadTalkingPoints } from "@/lib/features/talking-points/points-loader";
import { raisedDays } from "@/lib/features/talking-points/rules";
import { loadTherapies } from "@/lib/features/therapy/trajectories/loaders";
import { therapyOn } from "@/lib/features/therapy/trajectories/rules";
import { together } from "@/lib/platform/concurrency/together";
import { loadCurrentAgreement } from "@/lib/features/therapy/agreement/loaders";
import { checkedRule } from "@/lib/features/therapy/agreement/rules";
import type { TreatmentAgreement } from "@/lib/features/therapy/agreement/schema";
import { stopRule, type StopRuleState } from "@/lib/features/therapy/agreement/stop-rule";

/** The agreement about stopping beside the record; null when none is to be held beside it. Worked out once per request. */
export const loadStopRule = oncePerRequest(
  async (user: CurrentUser): Promise<{ agreement: Entry<TreatmentAgreement>; rule: StopRuleState } | null> => {
    const agreement = await loadCurrentAgreement(user);
    const checked = agreement && checkedRule(agreement.content);
    if (!agreement || !checked) return null;
    const { context, record, therapies, points } = await together({
      context: loadDayContext(user),
      record: loadFindings(user),
      therapies: loadTherapies(user),
      points: loadTalkingPoints(user),
    });
    const { today } = context;
    const startedOn = therapyOn(therapies, today)?.content.startedOn ?? null;
    const baselineSd = record.channels.find(({ channel }) => channel === "mood")?.baselineSd ?? 0;
    const raisedOn = raisedDays(points);
    return {
      agreement,
      rule: stopRule({ days: record.days, startedOn, raisedOn, asOf: today, baselineSd }, checked.weeks),
    };
  },
);
