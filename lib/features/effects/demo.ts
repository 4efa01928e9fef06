import type { DemoContext } from "@/lib/features/demo-context";
import type { Effect } from "./schema";

const NOTE = { nl: "Vooral de nacht na een sessie.", en: "Mostly the night after a session." };
/** What came of talking about it, in the session in which a talking point was raised too. */
export const DEMO_DISCUSSION = {
  nl: "We spreken af dat ik mijn hand opsteek.",
  en: "We agree that I raise my hand.",
};

/** An effect that was talked about, and a recent one. */
export function demoEffects({ locale, ago }: DemoContext): Effect[] {
  return [
    {
      kind: "sleep",
      strength: 2,
      cause: "therapy",
      since: ago(205),
      noticedOn: [ago(198)],
      note: NOTE[locale],
      discussedOn: ago(187),
      discussion: DEMO_DISCUSSION[locale],
    },
    { kind: "exhaustion", strength: 2, since: ago(12), noticedOn: [ago(5)] },
  ];
}
