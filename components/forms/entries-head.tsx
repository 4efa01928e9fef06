import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/actions";
import { PutBackNotice } from "./put-back-notice";

interface EntriesHeadProps<T> {
  title: string;
  sub: string;
  /** A way back to the page this one hangs under. */
  margin?: ReactNode;
  /** The entry that was just deleted, from the address. */
  deleted: string | string[] | undefined;
  deletedText: string;
  restore: FormAction<T>;
  restoreLabel: string;
}

/** The head of a page of entries; it offers to put back what was just deleted. */
export function EntriesHead<T>({
  title,
  sub,
  margin,
  deleted,
  deletedText,
  restore,
  restoreLabel,
}: EntriesHeadProps<T>) {
  const deletedId = [deleted].flat()[0];
  return (
    <PageHead title={title} sub={sub} margin={margin}>
      {deletedId && (
        <div className="mt-5">
          <PutBackNotice id={deletedId} text={deletedText} action={restore} label={restoreLabel} />
        </div>
      )}
    </PageHead>
  );
}
