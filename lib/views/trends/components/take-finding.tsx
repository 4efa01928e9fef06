import { getTranslations } from "next-intl/server";
import { PostButton } from "@/components/forms/post-button";
import { Icon } from "@/components/ui/icon";
import { takeFindingAction } from "@/lib/views/talking-points/actions";

interface TakeFindingProps {
  findingId: string;
  /** Id of the talking point it would become. */
  id: string;
  isTaken: boolean;
  /** The finding that the button is about, for screen readers. */
  about: string;
}

/** The button that makes a talking point of a finding, or a note that it is one already. */
export async function TakeFinding({ findingId, id, isTaken, about }: TakeFindingProps) {
  const t = await getTranslations("trends");
  if (isTaken) {
    return (
      <span className="inline-flex min-h-tap items-center gap-1.75 text-small text-ink-2">
        <Icon name="check" className="size-4 text-pine" />
        {t("taken")}
      </span>
    );
  }
  return (
    <PostButton
      action={takeFindingAction}
      fields={{ findingId, id }}
      label={t("take")}
      ariaLabel={t("takeLabel", { about })}
      tone="accent"
    />
  );
}
