import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/forms/select-input";
import { TextInput } from "@/components/forms/text-input";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { EntryName } from "@/lib/features/entry-kinds";
import { MAX_QUERY_LENGTH } from "@/lib/platform/text/search-terms";
import type { SearchQuery } from "@/lib/views/search/query";

const HINT_ID = "search-hint";

/** What is looked for, in which kind and period: a plain form, sent by POST so that no address holds its words. */
export function SearchForm({ query, kinds }: { query: SearchQuery; kinds: readonly EntryName[] }) {
  const t = useTranslations("search");
  const tKind = useTranslations("importData");
  return (
    <form action="/search/find" method="post" role="search" autoComplete="off" className="mt-4 max-w-measure">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-40 flex-1">
          <TextInput
            type="search"
            name="words"
            label={t("label")}
            aria-describedby={HINT_ID}
            defaultValue={query.words}
            maxLength={MAX_QUERY_LENGTH}
            dir="auto"
          />
        </div>
        <Button type="submit">{t("find")}</Button>
      </div>
      <p id={HINT_ID} className="mt-1.5 text-small text-ink-2">
        {t("hint")}
      </p>
      <div className="mt-2">
        <Disclosure summary={t("filters")} isOpen={query.kind !== null || query.from !== null || query.until !== null}>
          <div className="grid gap-4 shell:grid-cols-[minmax(0,1fr)_auto_auto]">
            <SelectInput name="kind" label={t("kind")} defaultValue={query.kind ?? ""}>
              <option value="">{t("allKinds")}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {tKind(`kinds.${kind}`)}
                </option>
              ))}
            </SelectInput>
            <TextInput type="date" name="from" label={t("from")} defaultValue={query.from ?? ""} />
            <TextInput type="date" name="until" label={t("until")} defaultValue={query.until ?? ""} />
          </div>
        </Disclosure>
      </div>
    </form>
  );
}
