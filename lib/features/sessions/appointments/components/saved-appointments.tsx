import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { KeptCounts } from "@/lib/features/sessions/appointments/save-ticked";

/** How many appointments were added, how many changed, and how many were left as they are. */
export function SavedAppointments({ created, changed, left }: KeptCounts) {
  const t = useTranslations("appointments");
  return (
    <Notice role="status">
      {created > 0 && <p>{t("kept", { count: created })}</p>}
      {changed > 0 && <p>{t("keptChanged", { count: changed })}</p>}
      {left > 0 && <p>{t("keptLeft", { count: left })}</p>}
    </Notice>
  );
}
