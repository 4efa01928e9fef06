import { useTranslations, type Messages } from "next-intl";
import type { ReactNode } from "react";
import { SearchLink } from "@/components/shell/search-link";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { PutBackNotice } from "./put-back-notice";

/** The namespaces of pages of entries: each has a title, a sentence, and the words for what was deleted. */
type EntriesNamespace = {
  [Name in keyof Messages]: Messages[Name] extends Record<"title" | "sub" | "deleted" | "restore", string>
    ? Name
    : never;
}[keyof Messages];

interface EntriesHeadProps<T> {
  /** Whose words it speaks. */
  words: EntriesNamespace;
  /** Name of its kind in the export, for the way to the search; absent where nothing is written freely. */
  searchedKind?: string;
  /** A way back to the page this one hangs under. */
  margin?: ReactNode;
  /** The entry that was just deleted, from the address. */
  deleted: string | string[] | undefined;
  restore: FormAction<T>;
  /** Leaves the sentence out, where it was read a step before. */
  isTitleOnly?: boolean;
  /** What else belongs below the title. */
  children?: ReactNode;
}

/** The head of a page of entries; it offers to put back what was just deleted. */
export function EntriesHead<T>({ words, searchedKind, margin, ...page }: EntriesHeadProps<T>) {
  const t = useTranslations(words);
  const { deleted, restore, isTitleOnly, children } = page;
  const deletedId = [deleted].flat()[0];
  return (
    <PageHead title={t("title")} sub={isTitleOnly ? undefined : t("sub")} margin={margin}>
      {searchedKind && !isTitleOnly && (
        <div className="-mb-3">
          <SearchLink kind={searchedKind} />
        </div>
      )}
      {deletedId && (
        <div className="mt-5">
          <PutBackNotice id={deletedId} text={t("deleted")} action={restore} label={t("restore")} />
        </div>
      )}
      {children}
    </PageHead>
  );
}
