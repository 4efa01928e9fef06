import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Notice } from "@/components/ui/notice";
import { restoreSessionAction } from "@/lib/sessions/actions";

/** Says that a session was deleted and puts it back in one tap. */
export function DeletedSession({ id }: { id: string }) {
  const t = useTranslations("sessions");
  return (
    <Notice role="status">
      {t("deleted")} <PostButton action={restoreSessionAction} fields={{ id }} label={t("restore")} tone="accent" />
    </Notice>
  );
}
