import type { HelpUnderMood } from "@/lib/features/check-ins/components/check-in-defaults";
import { HelpLine } from "@/lib/features/help/components/help-line";
import type { Settings } from "@/lib/account/settings/schema";

/**
 * The calm line about help for a check-in, from a heavy mood on.
 * @param today what Today knows besides: whether a low period is open, and whether the help card follows
 */
export function helpUnderMood(
  { helpCountry, helpContacts }: Pick<Settings, "helpCountry" | "helpContacts">,
  today: { isPeriod: boolean; isBelow: boolean } = { isPeriod: false, isBelow: false },
): HelpUnderMood {
  const { isPeriod, isBelow } = today;
  return {
    line: <HelpLine country={helpCountry} contacts={helpContacts} isPeriod={isPeriod} />,
    isAlways: isPeriod,
    isBelow,
  };
}
