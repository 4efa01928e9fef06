import type { Formatter } from "@/lib/platform/i18n/format";
import type { Translator } from "@/lib/platform/i18n/translator";
import { inOrder, listTherapies, type TherapyEntry } from "./rules";
import { PHASES } from "./choices";
import type { Therapy } from "./schema";

export interface TherapyContext {
  t: Translator<"therapies">;
  format: Formatter;
}

/** The forms as one says them, own ones last: "schematherapie, EMDR"; "" when none was named. */
function formText({ t }: Pick<TherapyContext, "t">, { forms, ownForms }: Therapy): string {
  return [...forms.map((form) => t(`form.${form}`)), ...ownForms].join(", ");
}

/** What a trajectory is called: with whom and in what form, as far as that is known. */
export function therapyName(context: TherapyContext, therapy: Therapy): string {
  const forms = formText(context, therapy);
  const { therapist } = therapy;
  const { t } = context;
  if (therapist === undefined) return forms === "" ? t("unnamed") : capital(forms);
  return forms === "" ? t("with", { therapist }) : t("formWith", { forms: capital(forms), therapist });
}

/** Every trajectory by its name, in the order of a list. */
export function therapyNames(context: TherapyContext, therapies: readonly TherapyEntry[]) {
  return listTherapies(therapies).map(({ id, content }) => ({ id, name: therapyName(context, content) }));
}

/** From when to when: "sinds 10 februari 2026", "10 februari 2026 tot en met 4 mei 2026". */
export function therapyDays({ t, format }: TherapyContext, { startedOn, endedOn }: Therapy): string {
  const from = format.dayYear(startedOn);
  return endedOn === undefined ? t("since", { from }) : t("between", { from, until: format.dayYear(endedOn) });
}

/** The phases with their first days, in order: "behandeling vanaf 3 maart 2026"; "" when none is known. */
export function phaseText({ t, format }: TherapyContext, { phases }: Therapy): string {
  return inOrder(phases)
    .map(({ phase, from }) => t("phaseFrom", { phase: t(`phase.${phase}`).toLowerCase(), from: format.dayYear(from) }))
    .join("; ");
}

/** The phases after one, for the step that comes next. */
export function laterPhases(phase: (typeof PHASES)[number] | null): (typeof PHASES)[number][] {
  return phase === null ? [...PHASES] : PHASES.slice(PHASES.indexOf(phase) + 1);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
