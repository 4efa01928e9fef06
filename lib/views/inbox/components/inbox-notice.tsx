import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";

/** Says that something written is not in the journal yet; nothing while everything is. */
export function InboxNotice({ count }: { count: number }) {
  const t = useTranslations("inbox");
  if (count === 0) return null;
  return (
    <div className="mb-6">
      <Notice icon="info" title={t("notice", { count })}>
        <TextLink href="/today/inbox">{t("toInbox")}</TextLink>
      </Notice>
    </div>
  );
}
