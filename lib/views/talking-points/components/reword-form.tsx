"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { WritingLines } from "@/components/forms/writing-lines";
import { rewordPointAction } from "@/lib/views/talking-points/actions";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/choices";

interface RewordFormProps {
  id: string;
  text: string;
  revision: number;
}

/** The same point in other words. */
export function RewordForm({ id, text, revision }: RewordFormProps) {
  const t = useTranslations("talkingPoints");
  return (
    <EntryForm action={rewordPointAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <WritingLines label={t("rewordLabel")} maxLength={MAX_SENTENCE_LENGTH} required {...field("text", text)} />
      )}
    </EntryForm>
  );
}
