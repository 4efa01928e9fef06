"use client";

import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { saveAppointmentsAction } from "@/lib/features/sessions/appointments/actions";
import type { Offer } from "@/lib/features/sessions/appointments/offers";
import type { AppointmentReading } from "@/lib/features/sessions/appointments/calendar-file/found";
import { AppointmentGroups } from "./appointment-groups";
import { AppointmentLabel } from "./appointment-label";
import { AppointmentTick } from "./appointment-tick";
import { SavedAppointments } from "./saved-appointments";
import { ReadingNotes } from "./reading-notes";

interface TickAppointmentsProps extends Omit<AppointmentReading, "found" | "cancelled"> {
  offers: readonly Offer[];
  alreadyPlanned: number;
}

/** A list of more is chosen by name. */
const MAX_LISTED = 100;

/** What was found, to tick what belongs to therapy: a calendar holds more than that. */
export function TickAppointments({ offers, ...notes }: TickAppointmentsProps) {
  const t = useTranslations("appointments");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveAppointmentsAction);
  const fieldError = useFieldErrors(result);
  if (result?.ok) return <SavedAppointments {...result.data} />;
  const isLong = offers.length > MAX_LISTED;
  // Changes of what stands in the journal are never hidden under a name.
  const listed = isLong ? offers.filter(({ isSame }) => isSame) : offers;
  const named = isLong ? offers.filter(({ isSame }) => !isSame) : [];
  return (
    <form action={action} className="mt-6 grid max-w-measure grid-cols-1 gap-4">
      {result?.ok === false && <ErrorSummary title={fieldError("appointment") ?? tError(result.code)} />}
      <ReadingNotes {...notes} />
      {offers.length === 0 ? (
        // With nothing read there is more to say than that nothing is new.
        <p role="status">{notes.alreadyPlanned > 0 ? t("nothingNew") : t("foundNone")}</p>
      ) : (
        <>
          <fieldset className="min-w-0">
            <legend className="font-serif text-lead">
              {isLong ? t("whichName", { count: offers.length }) : t("which")}
            </legend>
            <p className="text-small text-ink-2">{t("ahead")}</p>
            {listed.map((offer) => (
              <AppointmentTick key={offer.key} offers={[offer]} defaultChecked={isMeant(offer, offers)}>
                <AppointmentLabel offer={offer} />
              </AppointmentTick>
            ))}
            {named.length > 0 && <AppointmentGroups offers={named} />}
          </fieldset>
          <div>
            <SubmitButton variant="secondary">{t("keep")}</SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}

/** One that was pasted is meant, and so is a change of what was kept; a calendar holds others too. */
function isMeant({ doubt, unknownZone, isSame, replaces }: Offer, all: readonly Offer[]): boolean {
  if (doubt || unknownZone !== undefined) return false;
  return isSame === true || (all.length === 1 && !replaces);
}
