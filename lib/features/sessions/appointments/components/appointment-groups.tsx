"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Offer } from "@/lib/features/sessions/appointments/offers";
import { groupedBy } from "@/lib/platform/data/grouped-by";
import { formatter } from "@/lib/platform/i18n/format";
import { AppointmentLabel } from "./appointment-label";
import { AppointmentTick } from "./appointment-tick";

/** A long list by name: the name is ticked for all of its days, or opened to choose some. */
export function AppointmentGroups({ offers }: { offers: readonly Offer[] }) {
  const groups = [...groupedBy(offers, ({ name }) => name.toLowerCase())];
  return (
    <ul>
      {groups.map(([key, members]) => (
        <li key={key} className="border-t border-hair py-1 first:border-t-0">
          <AppointmentGroup offers={members} />
        </li>
      ))}
    </ul>
  );
}

function AppointmentGroup({ offers }: { offers: readonly Offer[] }) {
  const t = useTranslations("appointments");
  const format = formatter(useLocale());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [first, last] = [offers[0], offers.at(-1)];
  if (!first || !last) return null;
  const isWhole = ticked.size === offers.length;
  const tick = (key: string, isTicked: boolean) =>
    setTicked((before) => new Set([...[...before].filter((each) => each !== key), ...(isTicked ? [key] : [])]));
  return (
    <>
      <AppointmentTick
        offers={offers}
        checked={isWhole}
        onChange={(isTicked) => setTicked(new Set(isTicked ? offers.map(({ key }) => key) : []))}
      >
        <span className="min-w-0 wrap-anywhere">
          <span dir="auto">{first.name || t("noName")}</span>
          <span className="text-ink-2">
            {" · "}
            {t("nameTimes", {
              count: offers.length,
              first: first.day === last.day ? "same" : "other",
              from: format.dayYear(first.day),
              until: format.dayYear(last.day),
            })}
          </span>
        </span>
      </AppointmentTick>
      {offers.length > 1 && (
        <Disclosure summary={t("perDay")}>
          {offers.map((offer) => (
            <AppointmentTick
              key={offer.key}
              offers={[offer]}
              checked={ticked.has(offer.key)}
              onChange={(isTicked) => tick(offer.key, isTicked)}
              // The tick of the name sends them all at once.
              isSent={!isWhole}
            >
              <AppointmentLabel offer={offer} />
            </AppointmentTick>
          ))}
        </Disclosure>
      )}
    </>
  );
}
