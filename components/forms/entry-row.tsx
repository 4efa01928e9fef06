import type { ReactNode } from "react";
import { Fold } from "@/components/ui/fold";
import { entryAnchor } from "@/lib/platform/forms/entry-anchor";
import type { FormAction } from "@/lib/platform/actions/public-action";
import { PostButton } from "./post-button";

interface EntryRowProps<T> {
  id: string;
  /** What the row is about: its heading. */
  name: string;
  /** Whether the name is the client's own words. */
  isOwnWords?: boolean;
  /** A quiet line under it. */
  facts?: string | undefined;
  /** What was written, below the facts. */
  children?: ReactNode;
  /** What can be done with it, beside the form to change it. */
  actions?: ReactNode;
  editLabel: string;
  form: ReactNode;
  remove: FormAction<T>;
  removeLabel: string;
}

/** One entry in a list: what it is, the facts about it, and the form to change it. */
export function EntryRow<T>({
  id,
  name,
  isOwnWords = false,
  facts,
  children,
  actions,
  form,
  ...row
}: EntryRowProps<T>) {
  return (
    <li id={entryAnchor(id)} className="border-t border-hair py-5 first:border-t-0 first:pt-0 last:-mb-3 last:pb-0">
      <h3 dir="auto" className={isOwnWords ? "font-serif text-lead italic" : "font-serif text-lead"}>
        {name}
      </h3>
      {facts && <p className="mt-0.5 text-small text-ink-2">{facts}</p>}
      {children}
      <div className="mt-1 flex flex-wrap gap-x-6.5">
        {actions}
        <Fold label={row.editLabel} about={name} name={id}>
          {form}
          <div className="mt-3">
            <PostButton
              action={row.remove}
              fields={{ id }}
              label={row.removeLabel}
              ariaLabel={`${row.removeLabel}: ${name}`}
            />
          </div>
        </Fold>
      </div>
    </li>
  );
}
