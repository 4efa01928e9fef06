import { useTranslations } from "next-intl";
import { SelfSavedLine } from "@/components/forms/self-saved-line";
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
  if (failure) return <SelfSavedLine state="failed" message={tError(failure.code)} />;
  if (isSaving) return <SelfSavedLine state="saving" message={null} />;
  if (savedAt) {
    const saved = t("saved", { time: savedAt });
    return <SelfSavedLine state="saved" message={isFolded ? saved : `${saved} ${t("savedRest")}`} />;
  }
  return <SelfSavedLine state="idle" message={t("oneTap")} />;
}
