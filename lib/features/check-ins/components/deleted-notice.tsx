import { useTranslations } from "next-intl";
import { PutBackNotice } from "@/components/forms/put-back-notice";
import { restoreCheckInAction } from "@/lib/features/check-ins/actions";

/** Says that a check-in was deleted and puts it back in one tap. */
export function DeletedNotice({ id }: { id: string }) {
  const t = useTranslations("checkIns");
  return <PutBackNotice id={id} text={t("deleted")} action={restoreCheckInAction} label={t("restore")} />;
}
