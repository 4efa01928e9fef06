import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

/** On Today, until the person gave back part of the recovery code. */
export function RecoveryReminder({ isConfirmed }: { isConfirmed: boolean }) {
  const t = useTranslations("account");
  if (isConfirmed) return null;
  return (
    <Section label={t("reminder.label")}>
      <Notice tone="open" icon="info" title={t("reminder.title")}>
        <p>{t("reminder.text")}</p>
        <TextLink href="/sign-up/recovery-code">{t("reminder.link")}</TextLink>
      </Notice>
    </Section>
  );
}
