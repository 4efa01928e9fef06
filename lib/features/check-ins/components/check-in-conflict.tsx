import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { OtherCheckIn } from "@/lib/features/check-ins/other-version";

/** Says what stands elsewhere; nothing is replaced before somebody chose, and nothing that was typed goes away. */
export function CheckInConflict({ id, other }: { id: string; other: OtherCheckIn }) {
  const t = useTranslations("checkIns");
  return (
    <div className="my-4">
      <Notice role="alert" tone="open" icon="info" title={t("conflictTitle")}>
        <p>{other.isDeleted ? t("conflictDeleted") : t("conflictText")}</p>
        {!other.isDeleted && (
          <>
            {other.mood && <p className="mt-2">{t("moodValue", { value: other.mood })}</p>}
            {other.note && (
              <p dir="auto" className="own-words whitespace-pre-line text-ink">
                {other.note}
              </p>
            )}
          </>
        )}
        <div className="mt-3 flex flex-wrap items-center gap-x-6">
          <Button type="submit" variant="secondary" name="overwrite" value={other.revision}>
            {t("keepMine")}
          </Button>
          {!other.isDeleted && <a href={`/check-ins/${id}`}>{t("useTheirs")}</a>}
        </div>
      </Notice>
    </div>
  );
}
