import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatter } from "@/lib/platform/i18n/format";
import type { inboxView } from "@/lib/views/inbox/view";
import { InboxBox } from "./inbox-box";

/** The notes that did not get into the journal by themselves. */
export function InboxSections({ items, queued }: ReturnType<typeof inboxView>) {
  const t = useTranslations("inbox");
  const format = formatter(useLocale());
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} />
      <Section label={t("list")} isLabelHeading>
        {items.length === 0 && queued === 0 && <EmptyState title={t("empty")} text={t("emptyText")} />}
        {queued > 0 && <p className="mb-4">{t("queued", { count: queued })}</p>}
        <ul>
          {items.map((item) => (
            <InboxBox
              key={`${item.id} ${item.version}`}
              item={item}
              title={item.kind ? t(`kind.${item.kind}`) : t("unknown")}
              written={item.writtenOn ? t("written", { day: format.dayYear(item.writtenOn) }) : t("writtenUnknown")}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
