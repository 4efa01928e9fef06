"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { OVERWRITE_FIELD, type ServerVersion } from "@/lib/platform/actions/conflict";
import { ConflictTable, type ShownDifference } from "./conflict-table";
import { SubmitButton } from "./submit-button";

interface ConflictNoticeProps {
  conflict: ServerVersion;
  /** Where both versions differ; without it the words of the server's version are shown. */
  differences?: readonly ShownDifference[];
  /** The page on which the server's version stands by itself. */
  href?: string;
}

/**
 * What another window made of the entry of this form meanwhile, with a button that saves what stands in the form in its
 * place. Nothing is replaced before somebody presses it, and nothing that was typed goes away.
 */
export function ConflictNotice({ conflict, differences, href }: ConflictNoticeProps) {
  const t = useTranslations("ui");
  const { isDeleted, revision } = conflict;
  return (
    <div data-answer>
      <Notice role="alert" tone="lasting" icon="info" title={isDeleted ? t("deletedElsewhere") : t("changedElsewhere")}>
        <p>{isDeleted ? t("deletedElsewhereText") : t("changedElsewhereText")}</p>
        {!isDeleted &&
          (differences ? <ConflictTable differences={differences} /> : <ServerWords conflict={conflict} />)}
        <div className="mt-3 flex flex-wrap items-center gap-x-6">
          <SubmitButton variant="secondary" name={OVERWRITE_FIELD} value={revision}>
            {t("saveMine")}
          </SubmitButton>
          {!isDeleted && href && <a href={href}>{t("takeServer")}</a>}
        </div>
      </Notice>
    </div>
  );
}

function ServerWords({ conflict }: { conflict: ServerVersion }) {
  const t = useTranslations("ui");
  return (
    <>
      <p className="mt-2">{t("serverSays")}</p>
      <p dir="auto" className="own-words whitespace-pre-line text-ink">
        {conflict.text("text") || "–"}
      </p>
    </>
  );
}
