import { useTranslations } from "next-intl";
import { SavedLine } from "@/components/forms/saved-line";
import type { ActionFailure } from "@/lib/platform/forms/result";

interface CheckInStatusProps {
  failure: ActionFailure | null;
  isSaving: boolean;
  savedAt: string | undefined;
}

/** The line under the ruler: what is saved, what is not yet, and that one tap is enough. */
export function CheckInStatus({ failure, isSaving, savedAt }: CheckInStatusProps) {
  const t = useTranslations("checkIns");
  const tError = useTranslations("errors");
  if (failure) return <SavedLine state="failed" message={tError(failure.code)} />;
  if (isSaving) return <SavedLine state="saving" message={t("saving")} />;
  if (savedAt) return <SavedLine state="saved" message={`${t("saved", { time: savedAt })} ${t("savedRest")}`} />;
  return <SavedLine state="idle" message={t("oneTap")} />;
}
