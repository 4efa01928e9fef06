import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** The way from a list to the search in its kind; `kind` is its name in the export, absent for all kinds. */
export function SearchLink({ kind }: { kind?: string }) {
  const t = useTranslations("search");
  return (
    <TextLink href={kind === undefined ? "/search" : `/search?kind=${kind}`} icon="search">
      {t("link")}
    </TextLink>
  );
}
