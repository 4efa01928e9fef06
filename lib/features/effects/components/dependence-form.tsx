"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { WordChoice } from "@/components/forms/word-choice";
import { saveDependenceAction } from "@/lib/features/effects/dependence/actions";
import type { Dependence } from "@/lib/features/effects/dependence/schema";
import { EXTENTS } from "@/lib/features/sessions/choices";

interface DependenceFormProps {
  id: string;
  revision?: number;
  content?: Dependence;
}

/** Two questions once a month, beside each other. */
export function DependenceForm({ id, revision, content }: DependenceFormProps) {
  const t = useTranslations("effects");
  return (
    <EntryForm action={saveDependenceAction} id={id} revision={revision} save={t("save")}>
      {({ choice }) =>
        (["supported", "alone"] as const).map((name) => {
          return (
            <WordChoice
              key={name}
              label={t(`pair.${name}`)}
              labelLook="above"
              options={EXTENTS.map((extent) => ({ value: extent, label: t(`pair.answer.${extent}`) }))}
              {...choice(name, content?.[name], EXTENTS)}
            />
          );
        })
      }
    </EntryForm>
  );
}
