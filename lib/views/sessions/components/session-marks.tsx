import { EffectMarks } from "@/lib/features/effects/components/effect-marks";
import { kindsNoticedOn, type EffectEntry } from "@/lib/features/effects/rules";
import { SignMarks } from "@/lib/features/protection/components/sign-marks";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { SignsView } from "@/lib/features/protection/view";

interface SessionMarksProps {
  sessionId: string;
  day: LocalDate;
  signs: SignsView;
  effects: readonly EffectEntry[];
}

/** What was noticed in a session, to mark with one tap. */
export function SessionMarks({ sessionId, day, signs, effects }: SessionMarksProps) {
  return (
    <>
      <SignMarks sessionId={sessionId} day={day} marked={signs} />
      <EffectMarks day={day} marked={kindsNoticedOn(effects, day)} />
    </>
  );
}
