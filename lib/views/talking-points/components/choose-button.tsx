import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import type { FormAction } from "@/lib/platform/actions/public-action";

interface ChooseButtonProps<T> {
  action: FormAction<T>;
  fields: Record<string, string>;
  about: string;
  hasRoom: boolean;
  /** The element that says why nothing can be chosen now. */
  reasonId: string;
}

/** Chooses a point for the next session; dashed, with its reason, when three are chosen. */
export function ChooseButton<T>({ action, fields, about, hasRoom, reasonId }: ChooseButtonProps<T>) {
  const t = useTranslations("talkingPoints");
  const label = `${t("choose")}: ${about}`;
  if (hasRoom)
    return <PostButton action={action} fields={fields} label={t("choose")} ariaLabel={label} tone="accent" />;
  return (
    <button
      type="button"
      aria-disabled="true"
      aria-describedby={reasonId}
      aria-label={label}
      className="inline-flex min-h-tap items-center text-control text-ink-3 underline decoration-hair-strong decoration-dashed decoration-1 underline-offset-5"
    >
      {t("choose")}
    </button>
  );
}
