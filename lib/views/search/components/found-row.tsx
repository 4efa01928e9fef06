import { useLocale, useTranslations } from "next-intl";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import type { Piece } from "@/lib/platform/text/excerpt";
import type { FoundEntry } from "@/lib/views/search/find-entries";

/** One entry that was found, as a row that leads to where it stands: its day and kind, and the words around. */
export function FoundRow({ entry: { kind, day, href, name, texts }, today }: { entry: FoundEntry; today: LocalDate }) {
  const t = useTranslations("search");
  const format = formatter(useLocale());
  return (
    <li className="relative border-t border-hair py-2.5 first:border-t-0 hover:bg-sunk">
      <p className="text-small text-ink-2">
        {/* The whole row is the target. A page of its own, so that the browser opens the folds around the entry. */}
        <a href={href} className="text-ink-2 no-underline after:absolute after:inset-0">
          <span className="inline-block text-control font-medium text-ink first-letter:uppercase">
            {format.dayLongAsOf(day, today)}
          </span>{" "}
          · {t(`kinds.${kind}`)}
        </a>
      </p>
      {name.length > 0 && (
        <p dir="auto" className="font-serif first-letter:uppercase">
          <Pieces pieces={name} />
        </p>
      )}
      {texts.map((pieces, index) => (
        <p key={index} dir="auto" className="own-words max-w-measure">
          <Pieces pieces={pieces} />
        </p>
      ))}
    </li>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
