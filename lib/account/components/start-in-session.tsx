import { useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { startInSessionAction } from "@/lib/account/pages/in-session-actions";

/** The way into the session: the points in large type, the rest locked. */
export function StartInSession() {
  const t = useTranslations("inSession");
  return (
    <>
      <PostButton action={startInSessionAction} fields={{}} label={t("open")} tone="accent" />
      <p className="max-w-measure text-small text-ink-2">{t("openHint")}</p>
    </>
  );
}
