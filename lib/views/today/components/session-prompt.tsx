import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { isBegun, isHalfLogged, type NumberedSession } from "@/lib/features/sessions/rules";

interface SessionPromptProps {
  /** A session that was begun or planned and says nothing yet of how it was. */
  unfinished: NumberedSession | null;
  today: LocalDate;
  /** Whether a session of today is in the journal, so that nobody asks for it again. */
  isLoggedToday: boolean;
}

/** Goes on with the session that waits for its other half, or begins one. */
export function SessionPrompt({ unfinished, today, isLoggedToday }: SessionPromptProps) {
  const t = useTranslations("today");
  const format = formatter(useLocale());
  if (!unfinished) {
    return (
      <Section label={t("session")}>
        {!isLoggedToday && <p className="max-w-measure text-ink-2">{t("noSession")}</p>}
        <TextLink href="/sessions/new">{t("newSession")}</TextLink>
      </Section>
    );
  }
  const { id, content } = unfinished;
  const number = unfinished.number ?? 1;
  const isHalf = isHalfLogged(content);
  const isToday = content.day === today;
  const text = isHalf ? "halfLogged" : isBegun(content) ? "sessionStarted" : "appointmentPassed";
  return (
    <Section label={t("unfinished")}>
      <h2>{t(isHalf ? "stillAfter" : isToday ? "sessionOfToday" : "howWasSession", { number })}</h2>
      <p className="mt-1.5 mb-4 max-w-measure text-ink-2">
        {isToday ? t(`ofToday.${text}`) : t(text, { day: format.dayAsOf(content.day, today) })}
      </p>
      <ButtonLink href={`/sessions/${id}`}>{t(isHalf ? "fillInAfter" : "logSession")}</ButtonLink>
    </Section>
  );
}
