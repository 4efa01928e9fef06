import { useLocale, useTranslations } from "next-intl";
import type { AccountPage } from "@/lib/account/pages/account-page";
import { formatter } from "@/lib/platform/i18n/format";

/** What happened with the account, so that its owner can see whether it was always them. */
export function AccessList({ access, today }: Pick<AccountPage, "access" | "today">) {
  const t = useTranslations("account");
  const format = formatter(useLocale());
  return (
    <>
      <p className="mb-2 max-w-measure text-ink-2">{t("access.text")}</p>
      <ol className="max-w-measure">
        {access.map(({ event, at }, index) => (
          <li key={index} className="flex flex-wrap justify-between gap-x-6 border-b border-hair py-2.5">
            <span>{t(`access.event.${event}`)}</span>
            <span className="figures text-ink-2">
              {t("access.at", { day: format.dayAsOf(at.day, today), time: format.time(at.time) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
