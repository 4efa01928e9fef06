"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "next-intl";
import { useFormAction } from "@/components/forms/use-form-action";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { TextButton } from "@/components/ui/text-link";
import { takeFindingAction } from "@/lib/views/talking-points/actions";

interface TakeFindingProps {
  findingId: string;
  /** Id of the talking point it would become. */
  id: string;
  label: string;
  /** The label with the finding that it is about, for screen readers. */
  spokenLabel: string;
  /** Where it stands among the talking points; null while it is none. */
  taken: string | null;
}

/** The button that makes a talking point of a finding; then, in its place, where that stands. The page stays. */
export function TakeFinding({ findingId, id, label, spokenLabel, taken }: TakeFindingProps) {
  const tError = useTranslations("errors");
  const [result, action, isPending] = useFormAction(takeFindingAction);
  const link = useRef<HTMLAnchorElement>(null);
  const isDone = result?.ok === true && taken !== null;
  useEffect(() => {
    if (isDone) link.current?.focus();
  }, [isDone]);
  return (
    <div>
      {taken === null && (
        <form action={action}>
          <input type="hidden" name="findingId" value={findingId} />
          <input type="hidden" name="id" value={id} />
          <TextButton type="submit" aria-label={spokenLabel} disabled={isPending}>
            {label}
          </TextButton>
        </form>
      )}
      {result?.ok === false && (
        <p role="alert" className="text-small text-plum-ink">
          {tError(result.code)}
        </p>
      )}
      <p role="status">
        {taken !== null && (
          <Link
            href="/talking-points"
            ref={link}
            className="inline-flex min-h-tap items-center gap-1.75 text-small text-ink-2"
          >
            <Icon name="check" className="size-4 text-pine" />
            {taken}
          </Link>
        )}
      </p>
    </div>
  );
}
