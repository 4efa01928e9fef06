import type { TreatmentAgreement } from "./schema";

/** A treatment agreement with the id of its entry. */
export interface AgreementEntry {
  id: string;
  content: TreatmentAgreement;
}

/** The treatment agreement of a trajectory; without one, the newest that names none. Null when there is none. */
export function agreementOf<E extends AgreementEntry>(
  agreements: readonly E[],
  therapyId: string | undefined,
): E | null {
  const newest = [...agreements].sort(
    (a, b) => b.content.askedOn.localeCompare(a.content.askedOn) || a.id.localeCompare(b.id),
  );
  return (
    newest.find(({ content }) => content.therapyId === therapyId) ??
    newest.find(({ content }) => content.therapyId === undefined) ??
    null
  );
}

/** Whether something to hold beside the record was agreed. */
export function checkedRule({ isChecked, stopWeeks }: TreatmentAgreement): { weeks: number } | null {
  return isChecked ? { weeks: stopWeeks } : null;
}
