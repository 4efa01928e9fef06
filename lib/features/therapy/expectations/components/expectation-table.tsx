import { useLocale, useTranslations } from "next-intl";
import { isToReview, type ExpectationEntry } from "@/lib/features/therapy/expectations/rules";
import { formatter } from "@/lib/platform/i18n/format";
import type { LocalDate } from "@/lib/platform/calendar/local-date";

/** What is expected, by what one would notice, when, and what was noticed. On a phone each is a small list. */
export function ExpectationTable({
  expectations,
  today,
}: {
  expectations: readonly ExpectationEntry[];
  today: LocalDate;
}) {
  const t = useTranslations("therapy");
  const tOwn = useTranslations("expectations");
  const format = formatter(useLocale());
  return (
    <ul className="grid">
      {expectations.map(({ id, content }) => {
        const { text, sign, when, reviewOn, noticed } = content;
        const now = noticed ? tOwn(`noticed.${noticed}`) : isToReview(content, today) ? tOwn("review") : "–";
        const facts = [
          [t("noticeBy"), sign],
          [t("when"), when ?? (reviewOn && format.dayAsOf(reviewOn, today))],
          [t("now"), now],
        ] as const;
        return (
          <li
            key={id}
            className="border-t border-hair py-3 first:border-t-0 first:pt-0 shell:grid shell:grid-cols-2 shell:gap-x-8"
          >
            <p dir="auto" className="own-words">
              {text}
            </p>
            <dl className="text-control">
              {facts.map(
                ([name, value]) =>
                  value && (
                    <div key={name} className="flex gap-2">
                      <dt className="flex-none text-small leading-6 text-ink-2">{name}</dt>
                      <dd className="min-w-0">{value}</dd>
                    </div>
                  ),
              )}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
