import { randomUUID } from "node:crypto";
import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { formatter } from "@/lib/platform/i18n/format";
import { savePlanLineAction } from "@/lib/features/therapy/relapse-plan/actions";
import type { EarlySign } from "@/lib/features/therapy/relapse-plan/rules";

/** What came before earlier lasting lows in the own record, each to be taken into the plan with one tap. */
export function EarlySigns({ signs }: { signs: readonly EarlySign[] }) {
  const t = useTranslations("relapsePlan");
  const format = formatter(useLocale());
  if (signs.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-serif text-lead">{t("seenBefore")}</h3>
      <p className="max-w-measure text-small text-ink-2">{t("seenHint")}</p>
      <ul className="mt-2">
        {signs.map(({ key, channel, weeksBefore, low }) => {
          const text = t(`early.${channel}`, { weeks: weeksBefore, day: format.dayYear(low) });
          return (
            <li key={key} className="border-t border-hair py-3 first:border-t-0">
              <p>{text}</p>
              <PostButton
                action={savePlanLineAction}
                fields={{ id: randomUUID(), list: "sign", text, from: key }}
                label={t("take")}
                ariaLabel={`${t("take")}: ${text}`}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
