import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Link } from "@/components/ui/link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { formatList } from "@/lib/platform/i18n/format-list";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import type { Session } from "@/lib/features/sessions/schema";

interface SessionRowProps {
  session: NumberedSession;
  /** The year is named when it is another one. */
  today: LocalDate;
}

/** One session as a short row that opens it: its number and day, what was said of it, the start of the note. */
export function SessionRow({ session, today }: SessionRowProps) {
  const format = formatter(useLocale());
  const { day, startTime, note } = session.content;
  const facts = useFacts(session.content);
  return (
    <li className="relative grid min-h-13 grid-cols-[2.25rem_minmax(0,1fr)] items-baseline border-t border-hair py-1.5 first:border-t-0 hover:bg-sunk">
      <span className="figures text-lead text-pine-ink">{session.number ?? "–"}</span>
      <div className="min-w-0">
        <p className="font-serif first-letter:uppercase">
          {/* The whole row is the target. */}
          <Link href={`/sessions/${session.id}`} className="text-ink no-underline after:absolute after:inset-0">
            {format.dayLongAsOf(day, today)}
            {startTime && `, ${format.time(startTime)}`}
          </Link>
        </p>
        {facts.length > 0 && (
          <p className="truncate text-small text-ink-2">
            {facts.map((fact, index) => (
              <Fragment key={index}>
                {index > 0 && " · "}
                <bdi>{fact}</bdi>
              </Fragment>
            ))}
          </p>
        )}
        {note && (
          <p dir="auto" className="own-words line-clamp-1">
            {note}
          </p>
        )}
      </div>
    </li>
  );
}

/** What was answered, in few words and the most telling first; an answer that was not given is left out. */
function useFacts(session: Session): string[] {
  const t = useTranslations("sessions");
  const locale = useLocale();
  const format = formatter(locale);
  const { status, notHeldWhy, pace, afterwards, themes } = session;
  const pair = (name: string, from: number | undefined, to: number | undefined) => {
    if (from === undefined && to === undefined) return null;
    const grade = (value: number | undefined) => (value === undefined ? "–" : format.grade(value));
    return t("beforeAfterWords", { name, before: grade(from), after: grade(to) });
  };
  return [
    status === "not-held" && t(`status.${status}`),
    notHeldWhy && t(`notHeldWhy.${notHeldWhy}`),
    pair(t("mood"), session.moodBefore, session.moodAfter),
    afterwards && t(`afterwards.${afterwards}`),
    pace && pace !== "right" && t(`pace.${pace}`),
    themes.length > 0 && formatList(themes, locale),
    pair(t("tension"), session.tensionBefore, session.tensionAfter),
  ].filter((fact) => typeof fact === "string");
}
