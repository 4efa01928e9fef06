"use client";

import { useLocale, useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/forms/error-summary";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { keepAppointmentsAction } from "@/lib/appointments/actions";
import { formatter } from "@/lib/i18n/format";
import type { FoundAppointment } from "@/lib/portability/calendar-file";
import { KeptAppointments } from "./kept-appointments";

interface TickAppointmentsProps {
  found: readonly FoundAppointment[];
  /** How many days stand there already. */
  there: number;
}

/** What was found, to tick what belongs to therapy: a calendar holds more than that. */
export function TickAppointments({ found, there }: TickAppointmentsProps) {
  const t = useTranslations("appointments");
  const tError = useTranslations("errors");
  const format = formatter(useLocale());
  const [result, action] = useFormAction(keepAppointmentsAction);
  const fieldError = useFieldErrors(result);
  if (result?.ok) return <KeptAppointments count={result.data.created} />;
  return (
    <form action={action} className="mt-6 max-w-measure">
      {result?.ok === false && <ErrorSummary title={fieldError("appointment") ?? tError(result.code)} />}
      {there > 0 && <p className="text-small text-ink-2">{t("there", { count: there })}</p>}
      {found.length === 0 ? (
        <p role="status">{t("foundNone")}</p>
      ) : (
        <>
          <fieldset>
            <legend className="font-serif text-lead">{t("which")}</legend>
            {found.map(({ name, ...appointment }) => (
              <label key={appointment.key} className="flex min-h-tap items-center gap-3">
                <input
                  type="checkbox"
                  name="appointment"
                  value={JSON.stringify(appointment)}
                  // One that was pasted is meant; a calendar holds others too.
                  defaultChecked={found.length === 1}
                  className="size-5 accent-pine"
                />
                <span>
                  {[format.dayLongYear(appointment.day), appointment.startTime].filter(Boolean).join(", ")}
                  {name && <span className="text-ink-2"> · {name}</span>}
                </span>
              </label>
            ))}
          </fieldset>
          <div className="mt-4">
            <SubmitButton variant="secondary">{t("keep")}</SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}
