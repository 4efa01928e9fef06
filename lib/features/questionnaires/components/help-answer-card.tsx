import { getLocale, getTranslations } from "next-intl/server";
import { PostButton } from "@/components/forms/post-button";
import { HelpCard } from "@/lib/features/help/components/help-card";
import { Section } from "@/components/ui/section";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { HelpCountry } from "@/lib/features/help/lines";
import { formatter } from "@/lib/platform/i18n/format";
import { notTalkedAboutAction, talkedAboutAction } from "@/lib/features/questionnaires/actions";
import { helpAnswer, type QuestionnaireEntry } from "@/lib/features/questionnaires/rules";

interface HelpAnswerCardProps {
  entries: readonly QuestionnaireEntry[];
  country: HelpCountry;
  /** The day of the reader; null where it is shown on every day that it was talked about. */
  today: LocalDate | null;
  /** What else calls for the card. */
  seen?: readonly string[];
  /** Whether that is said in a few lines. */
  isCompact?: boolean | undefined;
}

/**
 * The help card about an answer to a questionnaire. It stays until a later answer says "not at all", or until the
 * client says that it was talked about; that is said in its place, on the same day, and can be taken back.
 */
export async function HelpAnswerCard({ entries, country, today, seen = [], isCompact }: HelpAnswerCardProps) {
  const answer = helpAnswer(entries);
  if (!answer) return seen.length > 0 && <HelpCard seen={seen} country={country} isCompact={isCompact} />;
  const [t, locale] = await Promise.all([getTranslations("questionnaires"), getLocale()]);
  const format = formatter(locale);
  const { day, talkedAboutOn } = answer.content;
  const fields = { id: answer.id };
  if (talkedAboutOn === undefined) {
    return (
      <HelpCard
        seen={[...seen, t("helpSeen", { day: format.dayYear(day) })]}
        country={country}
        nobodyToCall={t("helpStays")}
      >
        <PostButton action={talkedAboutAction} fields={fields} label={t("talkedAbout")} />
      </HelpCard>
    );
  }
  if (seen.length > 0) return <HelpCard seen={seen} country={country} isCompact={isCompact} />;
  if (today !== null && talkedAboutOn !== today) return null;
  return (
    <Section label="">
      <p className="max-w-measure text-ink-2">{t("talkedAboutOn", { day: format.dayYear(talkedAboutOn) })}</p>
      <PostButton action={notTalkedAboutAction} fields={fields} label={t("notTalkedAbout")} />
    </Section>
  );
}
