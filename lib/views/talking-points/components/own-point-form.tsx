"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { WritingLines } from "@/components/forms/writing-lines";
import { MAX_SENTENCE_LENGTH } from "@/lib/features/talking-points/choices";
import { addPointAction } from "@/lib/views/talking-points/actions";

/** A sentence of one's own. The page gives a new `id` once the one before is saved. */
export function OwnPointForm({ id }: { id: string }) {
  const t = useTranslations("talkingPoints");
  return (
    <EntryForm action={addPointAction} id={id} save={t("add")}>
      {({ field }) => (
        <WritingLines
          rows={1}
          label={t("ownLabel")}
          maxLength={MAX_SENTENCE_LENGTH}
          required
          {...field("text", undefined)}
        />
      )}
    </EntryForm>
  );
}
