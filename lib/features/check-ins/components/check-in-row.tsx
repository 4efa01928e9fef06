import { Fragment } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { CheckInEntry } from "@/lib/features/check-ins/rules";
import { formatter } from "@/lib/platform/i18n/format";
import { distinctTags } from "@/lib/platform/text/tags";
import { useCheckInFacts } from "./use-check-in-facts";

/** One check-in as a row that opens it: the mood, the day, what else was entered, and the note. */
export function CheckInRow({ entry }: { entry: CheckInEntry }) {
  const t = useTranslations("checkIns");
  const format = formatter(useLocale());
  const { day, time, mood, tags, note, source } = entry.content;
  const facts = [...useCheckInFacts(entry.content), ...distinctTags(tags), source === "import" && t("imported")];
  return (
    <li className="relative flex min-h-11 flex-wrap items-baseline gap-x-3 border-t border-hair py-1.5 first:border-t-0 hover:bg-sunk">
      <span className="figures w-6 text-lead text-pine-ink">
        <span className="sr-only">{t("mood")} </span>
        {mood === undefined ? "–" : format.grade(mood)}
      </span>
      {/* With letters twice as large it takes the whole line, and the mood stands above it. */}
      <div className="min-w-0 flex-[1_1_7rem]">
        <p className="text-small text-ink-2">
          {/* The whole row is the target. */}
          <Link
            href={`/check-ins/${entry.id}`}
            className="text-control font-medium text-ink no-underline after:absolute after:inset-0"
            aria-label={t("editLabel", { day: format.dayShort(day) })}
          >
            {format.dayShort(day)}
          </Link>
          {time && `, ${format.time(time)}`}
          {facts
            .filter((fact) => fact !== false)
            .map((fact) => (
              <Fragment key={fact}>
                {" · "}
                <bdi className="inline-block">{fact}</bdi>
              </Fragment>
            ))}
        </p>
        {note && (
          <p dir="auto" className="own-words whitespace-pre-line">
            {note}
          </p>
        )}
      </div>
    </li>
  );
}
