import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Section } from "@/components/ui/section";
import { startPhaseAction } from "@/lib/features/therapy/trajectories/actions";
import type { TherapyEntry } from "@/lib/features/therapy/trajectories/rules";
import { PHASES } from "@/lib/features/therapy/trajectories/choices";
import type { Phase } from "@/lib/features/therapy/trajectories/schema";
import { laterPhases } from "@/lib/features/therapy/trajectories/text";
import { PhaseLine } from "./phase-line";

interface PhaseSectionProps {
  therapy: TherapyEntry;
  phase: Phase | null;
}

/** Where the trajectory is, what this is a good moment for, and the step to the next phase. */
export function PhaseSection({ therapy: { id, content }, phase }: PhaseSectionProps) {
  const t = useTranslations("therapy");
  const tTherapies = useTranslations("therapies");
  const steps = phase === null ? PHASES : laterPhases(phase).slice(0, 1);
  return (
    <Section label={t("phaseLabel")} isLabelHeading>
      {phase === null ? (
        <p className="font-serif text-lead">{t("phaseQuestion")}</p>
      ) : (
        <>
          <PhaseLine therapy={content} phase={phase} />
          <p className="mt-4 max-w-measure">{content.endedOn ? t("phaseEnded") : t(`ask.${phase}`)}</p>
        </>
      )}
      {steps.length > 0 && content.endedOn === undefined && (
        <div className="mt-2 flex flex-wrap items-center gap-x-6.5">
          {phase !== null && <span className="text-small text-ink-2">{t("phaseNext")}</span>}
          {steps.map((step) => (
            <PostButton
              key={step}
              action={startPhaseAction}
              fields={{ id, phase: step }}
              label={tTherapies(`phase.${step}`)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
