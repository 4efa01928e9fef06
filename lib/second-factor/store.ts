import { defineSingleton } from "@/lib/journal/singleton";
import type { JournalOwner } from "@/lib/journal/entry";
import { useCode, type UsedCode } from "./codes";
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
export async function useSecondFactor(
  owner: JournalOwner,
  code: string,
  now: Date,
  turnedOn: Partial<SecondFactor> = {},
): Promise<UsedCode | null> {
  let used: ReturnType<typeof useCode> = null;
  await secondFactors.update(
    owner,
    (factor) => {
      // May run again when another request came between: the last run decides.
      used = useCode(factor, code, now);
      return used ? { ...used.factor, ...turnedOn } : factor;
    },
    now,
  );
  return by(used);
}

function by(used: { by: UsedCode } | null): UsedCode | null {
  return used && used.by;
}
