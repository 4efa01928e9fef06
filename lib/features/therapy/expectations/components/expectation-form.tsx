"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WordChoice } from "@/components/forms/word-choice";
import { saveExpectationAction } from "@/lib/features/therapy/expectations/actions";
import { EXPECTED_IN, MAX_EXPECTATION_LENGTH, MAX_WHEN_LENGTH } from "@/lib/features/therapy/expectations/choices";
import type { Expectation } from "@/lib/features/therapy/expectations/schema";

interface ExpectationFormProps {
  id: string;
  revision?: number;
  content?: Expectation;
}

/** Something one expects: what, by what one would notice, and when to look back. Only the first is asked. */
export function ExpectationForm({ id, revision, content }: ExpectationFormProps) {
  const t = useTranslations("expectations");
  return (
    <EntryForm action={saveExpectationAction} id={id} revision={revision} save={t("save")}>
      {({ field, choice }) => {
        return (
          <>
            <TextInput
              label={t("question")}
              labelLook="heading"
              hint={t("hint")}
              maxLength={MAX_EXPECTATION_LENGTH}
              autoComplete="off"
              {...field("text", content?.text)}
            />
            <TextInput
              label={t("sign")}
              maxLength={MAX_EXPECTATION_LENGTH}
              autoComplete="off"
              {...field("sign", content?.sign)}
            />
            <TextInput
              label={t("when")}
              hint={t("whenHint")}
              maxLength={MAX_WHEN_LENGTH}
              autoComplete="off"
              {...field("when", content?.when)}
            />
            <WordChoice
              label={t("seenIn")}
              labelLook="above"
              hasLongWords
              options={EXPECTED_IN.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
              {...choice("seenIn", content?.seenIn, EXPECTED_IN)}
            />
            <div className="max-w-52">
              <TextInput type="date" label={t("reviewOn")} {...field("reviewOn", content?.reviewOn)} />
            </div>
          </>
        );
      }}
    </EntryForm>
  );
}
