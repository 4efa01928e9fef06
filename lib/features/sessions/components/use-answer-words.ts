"use client";

import { useLocale, useTranslations } from "next-intl";
import { isLocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { SessionField } from "@/lib/features/sessions/fields";
import {
  AFTERWARDS,
  EXTENTS,
  MEDIUMS,
  NOT_HELD_REASONS,
  PACES,
  SESSION_STATUSES,
} from "@/lib/features/sessions/choices";

/** Says an answer of the form in words; "–" for none. */
export function useAnswerWords(): (field: SessionField, value: string) => string {
  const t = useTranslations("sessions");
  const format = formatter(useLocale());
  const texts = new Map<string, string>([
    ...MEDIUMS.map((value) => [`medium:${value}`, t(`medium.${value}`)] as const),
    ...SESSION_STATUSES.map((value) => [`status:${value}`, t(`status.${value}`)] as const),
    ...NOT_HELD_REASONS.map((value) => [`notHeldWhy:${value}`, t(`notHeldWhy.${value}`)] as const),
    ...PACES.map((value) => [`pace:${value}`, t(`pace.${value}`)] as const),
    ...AFTERWARDS.map((value) => [`afterwards:${value}`, t(`afterwards.${value}`)] as const),
    ...(["heard", "goalsFit", "couldSay"] as const).flatMap((field) =>
      EXTENTS.map((value) => [`${field}:${value}`, t(`extent.${value}`)] as const),
    ),
  ]);
  return (field, value) => {
    if (value.trim() === "") return "–";
    const isDay = field === "day" && isLocalDate(value);
    return isDay ? format.dayLongYear(value) : (texts.get(`${field}:${value}`) ?? value);
  };
}
