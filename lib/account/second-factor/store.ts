import { defineSingleton } from "@/lib/platform/journal/singleton";
import type { JournalOwner } from "@/lib/platform/journal/entry";
import { redeemCode, type RedeemedBy } from "./codes";
import { NO_SECOND_FACTOR, secondFactorSchema, type SecondFactor } from "./schema";

export const secondFactors = defineSingleton({
  kind: "second-factor",
  schema: secondFactorSchema,
  version: 1,
  defaults: NO_SECOND_FACTOR,
});

/**
 * Uses a code up, so that of two that come at once one is refused. `turnedOn` is what the factor becomes besides, for
 * the code that confirms it.
 *
 * @returns how it was right; null when it was not
 */
export async function redeemSecondFactor(
  owner: JournalOwner,
  code: string,
  now: Date,
  turnedOn: Partial<SecondFactor> = {},
): Promise<RedeemedBy | null> {
  const outcome: { by: RedeemedBy | null } = { by: null };
  await secondFactors.update(
    owner,
    (factor) => {
      // May run again when another request came between: the last run decides.
      const redeemed = redeemCode(factor, code, now);
      outcome.by = redeemed?.by ?? null;
      return redeemed ? { ...redeemed.factor, ...turnedOn } : factor;
    },
    now,
  );
  return outcome.by;
}
