import { useTranslations } from "next-intl";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { effectStatus, EFFECT_STATUSES, passedStatuses } from "@/lib/features/effects/rules";
import type { Effect } from "@/lib/features/effects/schema";

/** Where an effect stands between new and over: what it passed is filled, where it is stands out. */
export function EffectTrack({ effect, today }: { effect: Effect; today: LocalDate }) {
  const t = useTranslations("effects");
  const status = effectStatus(effect, today);
  const passed = passedStatuses(effect, today);
  const last = EFFECT_STATUSES.indexOf(status);
  return (
    // As many beside each other as fit: with letters twice as large two.
    <ol
      aria-label={t("track")}
      className="mt-2.5 grid max-w-112 grid-cols-[repeat(auto-fit,minmax(5rem,1fr))] gap-y-1 text-chart text-ink-2"
    >
      {EFFECT_STATUSES.map((each, index) => (
        <li
          key={each}
          aria-current={each === status ? "step" : undefined}
          className={`relative ${each === status ? "font-semibold text-ink" : ""}`}
        >
          {index < EFFECT_STATUSES.length - 1 && (
            <span
              aria-hidden="true"
              className={`absolute top-2 right-0 left-0 border-t-2 ${index < last ? "border-pine" : "border-hair-strong"}`}
            />
          )}
          <span aria-hidden="true" className="relative flex h-4.5 items-center">
            <span
              className={`rounded-round border-2 ${each === status ? "size-4" : "size-3"} ${
                passed.has(each) ? "border-pine bg-pine" : "border-hair-strong bg-paper"
              }`}
            />
          </span>
          {t(`status.${each}`)}
        </li>
      ))}
    </ol>
  );
}
