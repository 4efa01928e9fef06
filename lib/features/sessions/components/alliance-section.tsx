"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DoubtLink } from "@/components/shell/doubt-link";
import { WordChoice } from "@/components/forms/word-choice";
import { Section } from "@/components/ui/section";
import { AFTERWARDS, EXTENTS, PACES } from "@/lib/features/sessions/choices";
import type { SessionTexts } from "./session-texts";

/** How the working together was, in words. */
export function AllianceSection({ initial }: { initial: SessionTexts }) {
  const t = useTranslations("sessions");
  const extent = (name: "heard" | "goalsFit" | "couldSay") => (
    <Question>
      <WordChoice
        name={name}
        label={t(`field.${name}`)}
        options={EXTENTS.map((value) => ({ value, label: t(`extent.${value}`) }))}
        defaultValue={EXTENTS.find((value) => value === initial(name))}
      />
    </Question>
  );
  return (
    <Section label={t("howItFelt")} isLabelHeading>
      <div className="grid gap-4.5">
        {extent("heard")}
        {extent("goalsFit")}
        <Question>
          <WordChoice
            name="pace"
            label={t("field.pace")}
            options={PACES.map((value) => ({ value, label: t(`pace.${value}`) }))}
            defaultValue={PACES.find((value) => value === initial("pace"))}
          />
        </Question>
        {extent("couldSay")}
        <Question>
          <WordChoice
            name="afterwards"
            label={t("field.afterwards")}
            options={AFTERWARDS.map((value) => ({ value, label: t(`afterwards.${value}`) }))}
            defaultValue={AFTERWARDS.find((value) => value === initial("afterwards"))}
          />
        </Question>
      </div>
    </Section>
  );
}

/**
 * A question, with the way to the doubt compass right under the answer that raises a doubt. It stands under the first
 * of them only: what is shown stays where it is, whatever is answered after it.
 */
function Question({ children }: { children: ReactNode }) {
  return (
    <div className="group [&:has(:is([value=hard-pointless],[value=no],[value=fast]):checked)~div_[data-doubt]]:hidden!">
      {children}
      <p data-doubt className="hidden group-has-[:is([value=hard-pointless],[value=no],[value=fast]):checked]:block">
        <DoubtLink />
      </p>
    </div>
  );
}
