import { useLocale, useTranslations } from "next-intl";
import { Quote } from "@/lib/features/talking-points/components/quote";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { daysBetween, type LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { SessionEntry } from "@/lib/features/sessions/rules";

interface ChosenPointsProps {
  /** The sentences that stand ready, in order. */
  sentences: readonly string[];
  nextSession: SessionEntry | null;
  /** Whether that session is asked about above. */
  isAsked: boolean;
  /** What was agreed last time and has no answer yet. */
  homework: readonly string[];
  today: LocalDate;
}

/** What to say the next time, at hand before the session. */
export function ChosenPoints({ sentences, nextSession, isAsked, homework, today }: ChosenPointsProps) {
  const t = useTranslations("today");
  const format = formatter(useLocale());
  const next = nextSession?.content;
  const day = next && format.dayLong(next.day);
  const daysAhead = next ? daysBetween(today, next.day) : null;
  // The day before, and the day itself: what one would forget on the way.
  const isNear = daysAhead !== null && daysAhead <= 1;
  return (
    <Section label={t("nextSession")} isCompact>
      <h2>
        {isNear
          ? [t("prepareTitle", { days: daysAhead }), next?.startTime].filter(Boolean).join(", ")
          : day
            ? [day.charAt(0).toUpperCase() + day.slice(1), next.startTime].filter(Boolean).join(", ")
            : t("chosenTitle")}
      </h2>
      {sentences.length === 0 && <p className="mt-1.5 max-w-measure text-ink-2">{t("noPoints")}</p>}
      <ol className="mt-1 empty:hidden">
        {sentences.map((sentence, index) => (
          <li
            key={sentence}
            className="grid grid-cols-[1.5rem_1fr] border-t border-hair py-1.5 first:border-t-0 first:pt-0"
          >
            <span aria-hidden="true" className="figures text-lead leading-6 text-pine-ink">
              {index + 1}
            </span>
            <Quote text={sentence} look="small" />
          </li>
        ))}
      </ol>
      {isNear && homework.length > 0 && (
        <div className="mt-3 border-t border-hair pt-3">
          <p className="text-small text-ink-2">{t("agreedLast")}</p>
          {homework.map((text) => (
            <p key={text} dir="auto" className="own-words">
              {text}
            </p>
          ))}
          <TextLink href="/therapy/homework">{t("toHomework")}</TextLink>
        </div>
      )}
      <div className="flex flex-wrap gap-x-6">
        <TextLink href="/talking-points">{t("choosePoints")}</TextLink>
        <TextLink href="/summary">{t("toSummary")}</TextLink>
        {nextSession === null && <TextLink href="/sessions/new">{t("newSession")}</TextLink>}
        {nextSession && daysAhead === 0 && !isAsked && (
          <TextLink href={`/sessions/${nextSession.id}`}>{t("logBefore")}</TextLink>
        )}
      </div>
    </Section>
  );
}
