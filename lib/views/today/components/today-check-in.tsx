import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { CheckInForm } from "@/lib/features/check-ins/components/check-in-form";
import { helpUnderMood } from "@/lib/views/check-ins/components/help-under-mood";
import { Section } from "@/components/ui/section";
import { localTimeAt } from "@/lib/platform/calendar/clock";
import type { TodayView } from "@/lib/views/today/view";

interface TodayCheckInProps {
  view: TodayView;
  /** The field for which the page was opened, without a script. */
  editedField: "mood" | "note" | undefined;
  /** Whether the help card follows. */
  isHelpBelow: boolean;
}

/** The check-in of today: a ruler until it is saved, one line after that. */
export function TodayCheckIn({ view, editedField, isHelpBelow }: TodayCheckInProps) {
  const t = useTranslations("today");
  const tCheckIn = useTranslations("checkIns");
  const { current, today, timeZone, settings } = view;
  return (
    <Section label={t("checkIn")} isLabelHeading isCompact>
      <CheckInForm
        key={today}
        id={current?.id ?? randomUUID()}
        content={current?.content}
        saved={
          current
            ? { revision: current.revision, savedAt: localTimeAt(new Date(current.updatedAt), timeZone) }
            : undefined
        }
        question={tCheckIn("moodQuestion")}
        suggestions={view.tags}
        previousSleepHours={view.previousSleepHours}
        today={today}
        dayClock={{ timeZone, dayStartsAtHour: settings.dayStartsAtHour }}
        isFoldable
        editedField={editedField}
        help={helpUnderMood(settings, { isPeriod: view.grave.length > 0, isBelow: isHelpBelow })}
      />
    </Section>
  );
}
