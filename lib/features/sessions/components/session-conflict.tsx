"use client";

import { useTranslations } from "next-intl";
import { ConflictNotice } from "@/components/forms/conflict-notice";
import { fieldDifferences, readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
import { SESSION_FIELDS } from "@/lib/features/sessions/fields";
import { useAnswerWords } from "./use-answer-words";

/** Both versions of a session that was changed in two places; nothing while there is one. */
export function SessionConflict({ id, values }: { id: string; values: FormValues | undefined }) {
  const t = useTranslations("sessions");
  const toWords = useAnswerWords();
  const conflict = readConflict(values);
  if (!conflict) return null;
  const differences = fieldDifferences(values, SESSION_FIELDS).map(({ field, typed, server }) => ({
    label: t(`field.${field}`),
    typed: toWords(field, typed),
    server: toWords(field, server),
  }));
  return <ConflictNotice conflict={conflict} differences={differences} href={`/sessions/${id}`} />;
}
