import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { deleteLifeEventAction } from "@/lib/features/life-events/actions";
import type { LifeEventEntry } from "@/lib/features/life-events/rules";
import { eventDays } from "@/lib/features/life-events/text";
import { EventForm } from "./event-form";

/** An event with the revision that a change of it is made on. */
export interface ShownEvent extends LifeEventEntry {
  revision: number;
}

/** One event: what and when, and the form to change it. */
export function EventRow({ event: { id, revision, content }, today }: { event: ShownEvent; today: LocalDate }) {
  const t = useTranslations("lifeEvents");
  return (
    <EntryRow
      id={id}
      name={content.name}
      facts={eventDays({ t, format: formatter(useLocale()) }, content)}
      editLabel={t("edit")}
      form={<EventForm id={id} revision={revision} content={content} today={today} />}
      remove={deleteLifeEventAction}
      removeLabel={t("delete")}
    >
      {content.note && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {content.note}
        </p>
      )}
    </EntryRow>
  );
}
