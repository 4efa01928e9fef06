import { useTranslations } from "next-intl";
import { PutBackNotice } from "@/components/forms/put-back-notice";
import { restoreSessionAction } from "@/lib/features/sessions/actions";

/** Says that a session was deleted and puts it back in one tap. */
export function DeletedSession({ id }: { id: string }) {
  const t = useTranslations("sessions");
  return <PutBackNotice id={id} text={t("deleted")} action={restoreSessionAction} label={t("restore")} tone="accent" />;
}
