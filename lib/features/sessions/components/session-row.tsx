import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { formatter } from "@/lib/platform/i18n/format";
import { formatList } from "@/lib/platform/i18n/format-list";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import type { Session } from "@/lib/features/sessions/schema";

/** One session as a line of the notebook: its number, its day, what was said of it. */
export function SessionRow({ session }: { session: NumberedSession }) {
  const t = useTranslations("sessions");
  const locale = useLocale();
  const format = formatter(locale);
  const { day, startTime, status, themes, note, raiseNext } = session.content;
  const facts = useFacts(session.content);
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] border-t border-hair py-4 first:border-t-0 first:pt-0.5">
      <span className="figures text-[1.625rem] leading-7.75 text-pine-ink">{session.number ?? "–"}</span>
      <div className="min-w-0">
        <p className="font-serif text-lead">
          <Link
            href={`/sessions/${session.id}`}
            className="-mt-2 inline-block min-h-11 py-2 text-ink first-letter:uppercase"
          >
            {format.dayLong(day)}
            {startTime && `, ${format.time(startTime)}`}
          </Link>
        </p>
        <p className="text-small text-ink-2">
          {[status === "held" ? null : t(`status.${status}`), ...facts].filter((fact) => fact !== null).join(" · ")}
        </p>
        {themes.length > 0 && <p className="text-control">{t("about", { themes: formatList(themes, locale) })}</p>}
        {note && (
          <p dir="auto" className="own-words mt-1 line-clamp-3 whitespace-pre-line">
            {note}
          </p>
        )}
        {raiseNext && (
          <p className="mt-1">
            <span className="text-small text-ink-2">{t("toRaise")} </span>
            <span dir="auto" className="own-words">
              {raiseNext}
            </span>
          </p>
        )}
      </div>
    </li>
  );
}

/** What was answered, in few words; an answer that was not given is left out. */
function useFacts(session: Session): string[] {
  const t = useTranslations("sessions");
  const format = formatter(useLocale());
  const pair = (name: string, from: number | undefined, to: number | undefined) => {
    if (from === undefined && to === undefined) return null;
    const grade = (value: number | undefined) => (value === undefined ? "–" : format.grade(value));
    return t("beforeAfterWords", { name, before: grade(from), after: grade(to) });
  };
  return [
    session.notHeldWhy && t(`notHeldWhy.${session.notHeldWhy}`),
    session.durationMinutes !== undefined && t("sentence.minutes", { minutes: String(session.durationMinutes) }),
    session.medium && t(`medium.${session.medium}`),
    pair(t("mood"), session.moodBefore, session.moodAfter),
    pair(t("tension"), session.tensionBefore, session.tensionAfter),
    session.pace && session.pace !== "right" && t(`pace.${session.pace}`),
    session.afterwards && t(`afterwards.${session.afterwards}`),
  ].filter((fact) => typeof fact === "string");
}
