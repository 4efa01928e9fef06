import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { formatter } from "@/lib/platform/i18n/format";
import {
  isCheckDue,
  lastCheck,
  linesOf,
  seenSigns,
  type PlanLineEntry,
  type SignCheckEntry,
} from "@/lib/features/therapy/relapse-plan/rules";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { SignCheckForm } from "./sign-check-form";

interface SignStateProps {
  lines: readonly PlanLineEntry[];
  checks: readonly SignCheckEntry[];
  today: LocalDate;
}

/** The own signs as they were last seen, beside what helps and whom to call; once a week the question for them. */
export function SignState({ lines, checks, today }: SignStateProps) {
  const t = useTranslations("relapsePlan");
  const format = formatter(useLocale());
  const last = lastCheck(checks);
  const seen = seenSigns(lines, checks);
  const texts = (entries: readonly PlanLineEntry[]) => entries.map(({ content }) => content.text).join("; ");
  const helps = texts(linesOf(lines, "help"));
  const people = texts(linesOf(lines, "person"));
  return (
    <>
      {isCheckDue(checks, today) && (
        <SignCheckForm
          id={randomUUID()}
          signs={linesOf(lines, "sign").map(({ id, content }) => ({ id, text: content.text }))}
        />
      )}
      {last && (
        <div className="mt-3 grid max-w-measure gap-1 first:mt-0">
          <p>
            {t("checkedOn", { day: format.dayYear(last.content.day) })}{" "}
            {seen.length > 0 ? t("seenNow", { signs: texts(seen) }) : t("seenNone")}
          </p>
          {seen.length > 0 && helps && <p>{t("helpsNow", { helps })}</p>}
          {seen.length > 0 && people && <p>{t("callNow", { people })}</p>}
        </div>
      )}
    </>
  );
}
