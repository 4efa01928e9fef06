import type { DemoContext } from "@/lib/features/demo-context";
import { DEMO_DISCUSSION } from "@/lib/features/effects/demo";
import type { TalkingPoint } from "./schema";

const TEXT = {
  nl: {
    chosen: "Ik merk dat ik stil word als jij iets aardigs zegt. Daar wil ik het over hebben.",
    raised: "Dit gaat me te snel. Kunnen we langzamer?",
  },
  en: {
    chosen: "I notice that I go quiet when you say something kind. I want to talk about that.",
    raised: "This is going too fast for me. Can we slow down?",
  },
};

/** A point for the next session, and one that was raised. */
export function demoTalkingPoints({ locale, ago }: DemoContext): TalkingPoint[] {
  const { chosen, raised } = TEXT[locale];
  const own = { source: { kind: "own" as const }, order: 1 };
  const outcome = DEMO_DISCUSSION[locale];
  return [
    { ...own, text: chosen, status: "chosen", writtenOn: ago(3), chosenOn: ago(3) },
    { ...own, text: raised, status: "raised", writtenOn: ago(190), raisedOn: ago(187), outcome },
  ];
}
