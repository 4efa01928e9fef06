"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { saveDoubtAction } from "@/lib/features/therapy/doubt/actions";
import type { Doubt } from "@/lib/features/therapy/doubt/schema";
import { DoubtQuestions, DoubtRoad, DoubtSentence } from "./doubt-fields";

interface DoubtFormProps {
  id: string;
  revision?: number;
  content?: Doubt;
}

/** A whole round with the compass, to change what was answered. */
export function DoubtForm({ id, revision, content }: DoubtFormProps) {
  const t = useTranslations("doubt");
  return (
    <EntryForm action={saveDoubtAction} id={id} revision={revision} save={t("save")}>
      {(fields) => (
        <>
          <DoubtQuestions fields={fields} content={content} />
          <DoubtRoad fields={fields} content={content} />
          <DoubtSentence fields={fields} content={content} hint={t("sentenceHint")} />
        </>
      )}
    </EntryForm>
  );
}
