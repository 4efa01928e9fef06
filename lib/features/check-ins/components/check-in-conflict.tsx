"use client";

import { useTranslations } from "next-intl";
import { ConflictNotice } from "@/components/forms/conflict-notice";
import { fieldDifferences, readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
import { CHECK_IN_FIELDS } from "@/lib/features/check-ins/fields";

/** Both versions of a check-in that was changed in two places; nothing while there is one. */
export function CheckInConflict({ id, values }: { id: string; values: FormValues | undefined }) {
  const t = useTranslations("checkIns");
  const conflict = readConflict(values);
  if (!conflict) return null;
  const differences = fieldDifferences(values, CHECK_IN_FIELDS)
    // A day or time that is left blank stays as it is.
    .filter(({ field, typed }) => typed !== "" || (field !== "day" && field !== "time"))
    .map(({ field, ...versions }) => ({ label: t(field), ...versions }));
  return (
    <div className="my-4">
      <ConflictNotice conflict={conflict} differences={differences} href={`/check-ins/${id}`} />
    </div>
  );
}
