import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { NumberedSession } from "@/lib/features/sessions/rules";
import { formatter } from "@/lib/platform/i18n/format";

/** The appointments to come, each with the way to its session. */
export function ComingAppointments({ sessions }: { sessions: readonly NumberedSession[] }) {
  const t = useTranslations("appointments");
  const format = formatter(useLocale());
  return (
    <ul>
      {sessions.map(({ id, content }) => {
        const when = [format.dayLongYear(content.day), content.startTime].filter(Boolean).join(", ");
        return (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 border-t border-hair first:border-t-0"
          >
            <span>{when}</span>
            <TextLink href={`/sessions/${id}`} tone="quiet" label={`${t("open")}: ${when}`}>
              {t("open")}
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
