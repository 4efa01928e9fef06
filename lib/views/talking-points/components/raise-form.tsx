"use client";

import { useTranslations } from "next-intl";
import { EntryForm } from "@/components/forms/entry-form";
import { TextInput } from "@/components/forms/text-input";
import { WritingLines } from "@/components/forms/writing-lines";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { raisePointAction } from "@/lib/views/talking-points/actions";
import { MAX_OUTCOME_LENGTH } from "@/lib/features/talking-points/choices";

interface RaiseFormProps {
  id: string;
  revision: number;
  /** The day it was probably raised: that of the last session, else today. */
  day: LocalDate;
  today: LocalDate;
  outcome?: string | undefined;
}

/** That a point was talked about, when, and what came of it. */
export function RaiseForm({ id, revision, day, today, outcome }: RaiseFormProps) {
  const t = useTranslations("talkingPoints");
  return (
    <EntryForm action={raisePointAction} id={id} revision={revision} save={t("save")}>
      {({ field }) => (
        <>
          <WritingLines label={t("outcomeLabel")} maxLength={MAX_OUTCOME_LENGTH} {...field("outcome", outcome)} />
          <div className="max-w-52">
            <TextInput type="date" label={t("raisedDay")} max={today} {...field("day", day)} />
          </div>
        </>
      )}
    </EntryForm>
  );
}
