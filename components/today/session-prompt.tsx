import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { formatter } from "@/lib/i18n/format";
import { isBegun, type NumberedSession } from "@/lib/sessions/rules";

interface SessionPromptProps {
  /** A session that was begun or planned and not finished yet. */
  unfinished: NumberedSession | null;
}

/** Goes on with the session that waits for its other half, or begins one. */
export function SessionPrompt({ unfinished }: SessionPromptProps) {
  const t = useTranslations("today");
  const format = formatter(useLocale());
  if (!unfinished) {
    return (
      <Section label={t("session")}>
        <p className="max-w-measure text-ink-2">{t("noSession")}</p>
        <TextLink href="/sessions/new">{t("newSession")}</TextLink>
      </Section>
    );
  }
  return (
    <Section label={t("unfinished")}>
      <h2>{t("howWasSession", { number: unfinished.number ?? 1 })}</h2>
      <p className="mt-1.5 mb-4 max-w-measure text-ink-2">
        {t(isBegun(unfinished.content) ? "sessionStarted" : "appointmentPassed", {
          day: format.day(unfinished.content.day),
        })}
      </p>
      <ButtonLink href={`/sessions/${unfinished.id}`}>{t("logSession")}</ButtonLink>
    </Section>
  );
}
