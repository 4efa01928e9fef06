import { useTranslations } from "next-intl";
import { TextInput } from "@/components/forms/text-input";
import { Button } from "@/components/ui/button";
import { QUERY_LETTERS } from "@/lib/views/more/query";

/** The field that narrows the list below it. A plain form that asks for the page again, so that it needs no script. */
export function MenuSearch({ query }: { query: string }) {
  const t = useTranslations("more");
  return (
    <form action="/more" method="get" role="search" className="flex max-w-measure flex-wrap items-end gap-3">
      <div className="min-w-40 flex-1">
        <TextInput type="search" name="q" label={t("search")} defaultValue={query} maxLength={QUERY_LETTERS} />
      </div>
      <Button type="submit" variant="secondary">
        {t("find")}
      </Button>
    </form>
  );
}
