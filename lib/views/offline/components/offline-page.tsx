import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { DeviceState } from "./device-state";
import { OfflineForms } from "./offline-forms";

/** Writing without a connection: what can be written, and what waits on this device. */
export function OfflinePage() {
  const t = useTranslations("offline");
  return (
    <>
      <PageHead isCompact title={t("title")} sub={t("sub")} />
      <Section label={t("device")} isLabelHeading isCompact>
        <DeviceState />
        <a href="/today" className="inline-flex min-h-tap items-center text-control">
          {t("retry")}
        </a>
      </Section>
      <Section label={t("write")} isLabelHeading isCompact>
        <OfflineForms />
      </Section>
    </>
  );
}
