import { useLocale, useTranslations } from "next-intl";
import { PostButton } from "@/components/forms/post-button";
import { Fold } from "@/components/ui/fold";
import type { LocalDate } from "@/lib/calendar/local-date";
import { formatter } from "@/lib/i18n/format";
import { deleteLifeEventAction } from "@/lib/life-events/actions";
import type { LifeEventEntry } from "@/lib/life-events/rules";
import { eventDays } from "@/lib/life-events/words";
import { EventForm } from "./event-form";

/** An event with the revision that a change of it is made on. */
export interface ShownEvent extends LifeEventEntry {
  revision: number;
}

/** One event: what and when, and the form to change it. */
export function EventRow({ event, today }: { event: ShownEvent; today: LocalDate }) {
  const t = useTranslations("lifeEvents");
  const format = formatter(useLocale());
  const { id, revision, content } = event;
  return (
    <li className="border-t border-hair py-5 first:border-t-0 first:pt-0 last:-mb-3 last:pb-0">
      <h3 className="font-serif text-lead">{content.name}</h3>
      <p className="mt-0.5 text-small text-ink-2">{eventDays({ t, format }, content)}</p>
      {content.note && <p className="own-words mt-2 max-w-measure whitespace-pre-line">{content.note}</p>}
      <Fold label={t("edit")} about={content.name} name={id}>
        <EventForm key={revision} id={id} revision={revision} content={content} today={today} />
        <div className="mt-3">
          <PostButton
            action={deleteLifeEventAction}
            fields={{ id }}
            label={t("delete")}
            ariaLabel={`${t("delete")}: ${content.name}`}
          />
        </div>
      </Fold>
    </li>
  );
}
