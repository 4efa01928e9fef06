"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { readOtherVersion } from "@/lib/features/sessions/other-version";
import { useAnswerWords } from "./use-answer-words";

interface SessionConflictProps {
  sessionId: string;
  other: NonNullable<ReturnType<typeof readOtherVersion>>;
}

const HEAD = "border-b border-hair-strong py-1 text-small font-semibold";
const CELL = "border-b border-hair py-2 text-ink";

/** Both versions of a session that was changed in two places; nothing is replaced before somebody chose. */
export function SessionConflict({ sessionId, other }: SessionConflictProps) {
  const t = useTranslations("sessions");
  const words = useAnswerWords();
  return (
    <Notice role="alert" tone="lasting" icon="info" title={t("conflict.title")}>
      <p>{other.isDeleted ? t("conflict.deleted") : t("conflict.text")}</p>
      {!other.isDeleted && (
        <table className="mt-3 w-full text-left">
          <thead>
            <tr>
              <td />
              <th scope="col" className={`${HEAD} pr-4`}>
                {t("conflict.here")}
              </th>
              <th scope="col" className={HEAD}>
                {t("conflict.there")}
              </th>
            </tr>
          </thead>
          <tbody>
            {other.differences.map(({ field, here, there }) => (
              <tr key={field} className="align-top">
                <th scope="row" className={`${CELL} pr-4 text-chart font-normal`}>
                  {t(`field.${field}`)}
                </th>
                <td dir="auto" className={`${CELL} own-words pr-4 whitespace-pre-line`}>
                  {words(field, here)}
                </td>
                <td dir="auto" className={`${CELL} own-words whitespace-pre-line`}>
                  {words(field, there)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-6">
        <Button type="submit" variant="secondary" name="overwrite" value={other.revision}>
          {t("conflict.keep")}
        </Button>
        {!other.isDeleted && <a href={`/sessions/${sessionId}`}>{t("conflict.take")}</a>}
      </div>
    </Notice>
  );
}
