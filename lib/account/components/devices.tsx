import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { endOtherSessionsAction, endSessionAction } from "@/lib/account/pages/account-actions";
import type { AccountPage } from "@/lib/account/pages/account-page";
import { formatter } from "@/lib/platform/i18n/format";
import { SignOutButton } from "@/components/shell/sign-out-button";

const BUTTON = "inline-flex min-h-tap items-center font-medium text-pine-ink underline underline-offset-5";

/** The browsers that are signed in, and the ways to sign them out. */
export function Devices({ devices, today }: Pick<AccountPage, "devices" | "today">) {
  const t = useTranslations("account");
  const format = formatter(useLocale());
  return (
    <>
      <ul className="max-w-measure">
        {devices.map(({ id, isThisOne, since, lastSeen }) => (
          <li key={id} className="border-b border-hair py-3">
            <p className={isThisOne ? "font-semibold" : ""}>{t(isThisOne ? "devices.thisOne" : "devices.other")}</p>
            <p className="text-small text-ink-2">
              {t("devices.times", {
                since: format.dayYear(since.day),
                day: format.dayAsOf(lastSeen.day, today),
                time: format.time(lastSeen.time),
              })}
            </p>
            {!isThisOne && (
              <PostButton
                action={endSessionAction}
                fields={{ device: id }}
                label={t("devices.end")}
                ariaLabel={t("devices.endOne", {
                  day: format.dayAsOf(lastSeen.day, today),
                  time: format.time(lastSeen.time),
                })}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-x-7">
        <SignOutButton className={BUTTON} />
        {devices.length > 2 && (
          <PostButton action={endOtherSessionsAction} fields={{}} label={t("devices.endOthers")} tone="accent" />
        )}
      </div>
    </>
  );
}
