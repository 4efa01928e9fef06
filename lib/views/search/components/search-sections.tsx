import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { SearchView } from "@/lib/views/search/view";
import { SearchForm } from "./search-form";
import { Found } from "./found";

/** One field over everything that was written, and what it finds. */
export function SearchSections({ view: { query, kinds, results, today } }: { view: SearchView }) {
  const t = useTranslations("search");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")}>
        <SearchForm query={query} kinds={kinds} />
      </PageHead>
      {results && (
        <Section label={t("results")} isLabelHeading>
          <Found
            results={results}
            isFiltered={query.kind !== null || query.from !== null || query.until !== null}
            today={today}
          />
        </Section>
      )}
    </>
  );
}
