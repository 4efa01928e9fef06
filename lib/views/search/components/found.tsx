import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import type { SearchResults } from "@/lib/views/search/view";
import { FoundRow } from "./found-row";

interface FoundProps {
  results: SearchResults;
  /** Whether a kind or a period narrows the search. */
  isFiltered: boolean;
  today: LocalDate;
}

/** How many entries were found, a page of them, and the way to the others. */
export function Found({ results, isFiltered, today }: FoundProps) {
  const t = useTranslations("search");
  const { asked, count, entries, first, page, pages, isShortened } = results;
  const last = first + entries.length - 1;
  return (
    <>
      {count === 0 ? (
        <div role="status">
          <EmptyState title={t("none")} text={t(isFiltered ? "noneFiltered" : "noneHint")} />
        </div>
      ) : (
        <p role="status">
          {t("found", { count })} {pages > 1 && t("shown", { first, last })}
        </p>
      )}
      {isShortened && <p className="text-ink-2">{t("shortened")}</p>}
      <ul className="mt-2 empty:hidden">
        {entries.map((entry, index) => (
          <FoundRow key={`${entry.href}-${index}`} entry={entry} today={today} />
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={t("pages")} className="flex flex-wrap gap-x-6">
          {page > 1 && <TextLink href={`/search?asked=${asked}&page=${page - 1}`}>{t("newer")}</TextLink>}
          {page < pages && <TextLink href={`/search?asked=${asked}&page=${page + 1}`}>{t("older")}</TextLink>}
        </nav>
      )}
    </>
  );
}
