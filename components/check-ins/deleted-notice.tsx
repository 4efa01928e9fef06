import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PostButton } from "@/components/forms/post-button";
import { restoreCheckInAction } from "@/lib/check-ins/actions";

/** Says that a check-in was deleted and puts it back in one tap. */
export function DeletedNotice({ id }: { id: string }) {
  const t = useTranslations("checkIns");
  return (
    <Notice role="status">
      {t("deleted")} <PostButton action={restoreCheckInAction} fields={{ id }} label={t("restore")} />
    </Notice>
  );
}
