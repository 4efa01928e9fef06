import { useLocale, useTranslations } from "next-intl";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { PHASES } from "@/lib/features/therapy/trajectories/choices";
import type { Phase, Therapy } from "@/lib/features/therapy/trajectories/schema";

interface PhaseLineProps {
  therapy: Therapy;
  phase: Phase;
}

/** The stretches of a trajectory on a line: those behind filled, the one of now with a ring, those ahead open. */
export function PhaseLine({ therapy, phase: current }: PhaseLineProps) {
  const t = useTranslations("therapies");
  const tTherapy = useTranslations("therapy");
  const format = formatter(useLocale());
  const place = PHASES.indexOf(current);
  const fromOf = (phase: Phase): LocalDate | undefined =>
    therapy.phases.find((existing) => existing.phase === phase)?.from;
  return (
    <ol className="grid gap-4 shell:grid-cols-5 shell:gap-0">
      {PHASES.map((phase, index) => {
        const from = fromOf(phase);
        const isNow = index === place;
        return (
          <li key={phase} aria-current={isNow ? "step" : undefined} className="flex gap-3 shell:block">
            <span aria-hidden="true" className="relative mt-1.5 block h-4 w-4 shell:mt-0 shell:w-full">
              <span
                className={`absolute top-1.5 hidden h-px w-full shell:block ${index < place ? "bg-pine" : "bg-hair-strong"}`}
              />
              <span
                className={`absolute top-0 left-0 block size-3.5 rounded-full border-2 ${
                  index < place
                    ? "border-pine bg-pine"
                    : isNow
                      ? "border-3 border-pine bg-paper"
                      : "border-hair-strong bg-paper"
                }`}
              />
            </span>
            <span className="block pr-3 text-control leading-snug shell:mt-2">
              <span className={isNow ? "block font-semibold" : "block"}>{t(`phase.${phase}`)}</span>
              <span className="block text-small text-ink-2">
                {[isNow && tTherapy("here"), from && format.monthYear(from)].filter(Boolean).join(", ")}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
