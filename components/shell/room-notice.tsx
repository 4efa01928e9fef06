import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Says long before it matters that a journal is getting full; nothing while there is room. */
export function RoomNotice({ share }: { share: number | null }) {
  const t = useTranslations("room");
  if (share === null) return null;
  return (
    <div className="pb-8">
      <Notice icon="info" role="note" title={t("title")}>
        <p>{t("text", { percent: Math.floor(share * 100) })}</p>
      </Notice>
    </div>
  );
}
