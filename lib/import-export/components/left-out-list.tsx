"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { LeftOut } from "@/lib/import-export/formats/left-out";

/** What formats call parts of a file; anything else is a name that the person gave. */
const PARTS = [
  "entry",
  "sleep",
  "tag",
  "mood",
  "stress",
  "sleepHours",
  "sleepQuality",
  "record",
  "file",
  "photo",
  "photos",
  "videos",
  "audios",
  "location",
  "older version",
] as const;

/** What of an export stays out, and why. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const t = useTranslations("importData");
  if (leftOut.length === 0) return null;
  const nameOf = (what: string) => {
    const part = PARTS.find((each) => each === what);
    return part ? t(`formats.parts.${part}`) : what;
  };
  return (
    <Disclosure summary={t("formats.leftOut")}>
      <ul className="text-control text-ink-2">
        {leftOut.map(({ what, why, count }) => (
          <li key={`${why} ${what}`} className="break-words">
            {t("formats.leftOutLine", { what: nameOf(what), why: t(`formats.why.${why}`), count })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
