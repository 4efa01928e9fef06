import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { remindsOfAnything } from "@/lib/account/reminders/schema";
import {
  goOnWithRemindersAction,
  removeReminderDeviceAction,
  turnRemindersOffAction,
} from "@/lib/features/reminders/actions";
import { formatter } from "@/lib/platform/i18n/format";
import type { RemindersView } from "@/lib/features/reminders/view";
import { PushDevice } from "./push-device";
import { ReminderForm } from "./reminder-form";
import { TestMessage } from "./test-message";

/** The page of reminders: when, how, with which words, and the ways to try them and to stop. */
export function ReminderSections({ view }: { view: RemindersView }) {
  const t = useTranslations("reminders");
  const { choices, email, mailSender, pushKey, isDemo, isResting } = view;
  const usualMessage = useTranslations("mail")("message");
  return (
    <>
      <PageHead title={t("title")} sub={t("sub")} margin={<BackLink href="/settings">{t("back")}</BackLink>} />
      {isResting && (
        <div className="mb-6">
          <Notice tone="open" icon="info" title={t("resting")}>
            <p>{t("restingText")}</p>
            <PostButton action={goOnWithRemindersAction} fields={{}} label={t("goOn")} tone="accent" />
          </Notice>
        </div>
      )}
      <ReminderForm {...{ choices, email, mailSender, isDemo, usualMessage }} />
      <Section label={t("devices")} isLabelHeading>
        {pushKey === null ? (
          <p className="max-w-measure">{isDemo ? t("inDemo") : t("noPush")}</p>
        ) : (
          <>
            <p className="mb-4 max-w-measure text-ink-2">{t("pushText")}</p>
            <DeviceList devices={view.devices} />
            <PushDevice pushKey={pushKey} />
          </>
        )}
      </Section>
      {(mailSender !== null || pushKey !== null) && (
        <Section label={t("try")} isLabelHeading>
          <p className="mb-4 max-w-measure text-ink-2">{t("testText")}</p>
          <TestMessage />
        </Section>
      )}
      <Section label={t("calendar")} isLabelHeading>
        <p className="mb-3 max-w-measure text-ink-2">{t("calendarText")}</p>
        <a
          href="/settings/reminders/calendar"
          download
          className="inline-flex min-h-tap items-center text-control font-medium text-pine-ink underline decoration-1 underline-offset-5"
        >
          {t("calendarDownload")}
        </a>
      </Section>
      {remindsOfAnything(choices) && (
        <Section label={t("off")} isLabelHeading>
          <PostButton action={turnRemindersOffAction} fields={{}} label={t("turnOff")} />
        </Section>
      )}
    </>
  );
}

/** The browsers that get messages, each with a button that takes it away. */
function DeviceList({ devices }: Pick<RemindersView, "devices">) {
  const t = useTranslations("reminders");
  const format = formatter(useLocale());
  if (devices.length === 0) return <p className="mb-4">{t("noDevices")}</p>;
  return (
    <ul className="mb-4 max-w-measure">
      {devices.map(({ id, name, addedOn }) => {
        const shown = name === "" ? t("unknownDevice") : name;
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 border-b border-hair">
            <span className="flex-1">{t("device", { name: shown, day: format.dayYear(addedOn) })}</span>
            <PostButton
              action={removeReminderDeviceAction}
              fields={{ device: id }}
              label={t("removeDevice")}
              ariaLabel={t("removeOne", { name: shown })}
            />
          </li>
        );
      })}
    </ul>
  );
}
