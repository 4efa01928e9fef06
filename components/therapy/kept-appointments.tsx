import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** How many appointments were added. */
export function KeptAppointments({ count }: { count: number }) {
  const t = useTranslations("appointments");
  return <Notice role="status">{t("kept", { count })}</Notice>;
}
