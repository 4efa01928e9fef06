import { useTranslations } from "next-intl";
import { SavedLine } from "@/components/forms/saved-line";
import type { ActionFailure } from "@/lib/platform/forms/result";

interface CheckInStatusProps {
  failure: ActionFailure | null;
  isSaving: boolean;
  savedAt: string | undefined;
  /** Whether the form is folded: nothing more is asked then. */
  isFolded: boolean;
}

/** The line under the ruler: what is saved, what is not yet, and that one tap is enough. */
export function CheckInStatus({ failure, isSaving, savedAt, isFolded }: CheckInStatusProps) {
  const t = useTranslations("checkIns");
  const tError = useTranslations("errors");
  if (failure) return <SavedLine state="failed" message={tError(failure.code)} />;
  if (isSaving) return <SavedLine state="saving" message={t("saving")} />;
  if (savedAt) {
    const saved = t("saved", { time: savedAt });
    return <SavedLine state="saved" message={isFolded ? saved : `${saved} ${t("savedRest")}`} />;
  }
  return <SavedLine state="idle" message={t("oneTap")} />;
}
