"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent, ReactNode } from "react";
import { fieldIds } from "@/components/forms/field-ids";
import { isLocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { formatList } from "@/lib/platform/i18n/format-list";
import { MEDIUMS, SESSION_STATUSES } from "@/lib/features/sessions/choices";
import { tagsIn } from "@/lib/platform/text/tags";
import type { SessionTexts } from "./session-texts";

interface SessionSentenceProps {
  texts: SessionTexts;
  /** Whether it is behind by the clock, also while nothing of afterwards is filled in. */
  isBehind: boolean;
}

/** The facts of a session as one sentence; each underlined word leads to the field behind it. */
export function SessionSentence({ texts, isBehind }: SessionSentenceProps) {
  const t = useTranslations("sessions");
  const locale = useLocale();
  const format = formatter(locale);
  const day = texts("day");
  const dayWords = isLocalDate(day) ? format.dayLong(day) : t("sentence.dayUnknown");
  const time = texts("startTime");
  const medium = MEDIUMS.find((each) => each === texts("medium"));
  const minutes = texts("durationMinutes");
  const chosen = SESSION_STATUSES.find((each) => each === texts("status")) ?? "held";
  const status = isBehind && chosen === "planned" ? "held" : chosen;
  const themes = tagsIn(texts("themes"));
  const answered = [
    <FieldWord key="day" field="day">
      {time ? t("sentence.dayAt", { day: dayWords, time: format.time(time) }) : dayWords}
    </FieldWord>,
    minutes && (
      <FieldWord key="minutes" field="durationMinutes">
        {t("sentence.minutes", { minutes })}
      </FieldWord>
    ),
    medium && (
      <FieldWord key="medium" field="medium">
        {t(`medium.${medium}`)}
      </FieldWord>
    ),
  ].filter(Boolean);
  return (
    <p className="mt-3 max-w-content font-serif text-[1.3125rem] leading-8.25">
      {t("sentence.on")} {answered.map((word, index) => [index > 0 && ", ", word])}.{" "}
      {themes.length > 0 && (
        <>
          {t("sentence.about", { status })} <FieldWord field="themes">{formatList(themes, locale)}</FieldWord>.{" "}
        </>
      )}
      {!minutes && <FieldWord field="durationMinutes">{t("sentence.howLong")}</FieldWord>}{" "}
      {!medium && <FieldWord field="medium">{t("sentence.where")}</FieldWord>}{" "}
      {themes.length === 0 && <FieldWord field="themes">{t("sentence.aboutWhat", { status })}</FieldWord>}
    </p>
  );
}

function FieldWord({ field, children }: { field: string; children: ReactNode }) {
  const id = fieldIds(field).input;
  const open = (event: MouseEvent) => {
    const target = document.getElementById(id);
    const fold = target?.closest("details");
    if (!target || !fold) return;
    event.preventDefault();
    fold.open = true;
    target.focus();
  };
  return (
    <a
      href={`#${id}`}
      onClick={open}
      className="text-ink decoration-pine decoration-[1.5px] underline-offset-5 hover:decoration-[2.5px]"
    >
      {children}
    </a>
  );
}
