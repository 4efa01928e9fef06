"use client";

import { useTranslations } from "next-intl";
import { ConflictNotice } from "@/components/forms/conflict-notice";
import { fieldDifferences, readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
import { SESSION_FIELDS, type SessionField } from "@/lib/features/sessions/fields";
import { useAnswerWords } from "./use-answer-words";

interface SessionConflictProps {
  id: string;
  values: FormValues | undefined;
  /** The fields that the form has. */
  fields?: readonly SessionField[];
}

/** Both versions of a session that was changed in two places; nothing while there is one. */
export function SessionConflict({ id, values, fields = SESSION_FIELDS }: SessionConflictProps) {
  const t = useTranslations("sessions");
  const toWords = useAnswerWords();
  const conflict = readConflict(values);
  if (!conflict) return null;
  const differences = fieldDifferences(values, fields).map(({ field, typed, server }) => ({
    label: t(`field.${field}`),
    typed: toWords(field, typed),
    server: toWords(field, server),
  }));
  return <ConflictNotice conflict={conflict} differences={differences} href={`/sessions/${id}`} />;
}
