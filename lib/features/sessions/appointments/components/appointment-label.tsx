import { useLocale, useTranslations } from "next-intl";
import type { Offer } from "@/lib/features/sessions/appointments/offers";
import { formatter } from "@/lib/platform/i18n/format";

/** One appointment that was found: when, what it changes, what it is called, and what to look at before it is ticked. */
export function AppointmentLabel({ offer }: { offer: Offer }) {
  const t = useTranslations("appointments");
  const format = formatter(useLocale());
  const { day, startTime, name, replaces, isCancelled, isSame, unknownZone, doubt } = offer;
  const when = (at: { day: string; startTime?: string }) =>
    [format.dayLongYear(at.day), at.startTime].filter(Boolean).join(", ");
  const becomes = (before: { day: string; startTime?: string }) =>
    before.day === day
      ? `${format.dayLongYear(day)}, ${t("becomes", { from: before.startTime ?? t("withoutTime"), to: startTime ?? t("withoutTime") })}`
      : t("becomes", { from: when(before), to: when(offer) });
  const remarks = [
    replaces && !isSame && t("sameDay"),
    unknownZone !== undefined && t("unknownZone", { zone: unknownZone }),
    doubt && t(`doubt.${doubt}`),
  ].filter((remark) => typeof remark === "string");
  return (
    <span className="min-w-0 wrap-anywhere">
      {isCancelled ? t("calledOff", { when: when(replaces ?? offer) }) : replaces ? becomes(replaces) : when(offer)}
      {name && (
        <span dir="auto" className="text-ink-2">
          {" · "}
          {name}
        </span>
      )}
      {remarks.map((remark) => (
        <span key={remark} className="block text-small text-ink-2">
          {remark}
        </span>
      ))}
    </span>
  );
}
