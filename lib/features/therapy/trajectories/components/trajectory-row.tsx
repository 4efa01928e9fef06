import { useLocale, useTranslations } from "next-intl";
import { EntryRow } from "@/components/forms/entry-row";
import type { LocalDate } from "@/lib/platform/calendar/local-date";
import { formatter } from "@/lib/platform/i18n/format";
import { deleteTherapyAction } from "@/lib/features/therapy/trajectories/actions";
import type { TherapyEntry } from "@/lib/features/therapy/trajectories/rules";
import { phaseText, therapyDays, therapyName } from "@/lib/features/therapy/trajectories/text";
import { TrajectoryForm } from "./trajectory-form";

interface TrajectoryRowProps {
  therapy: TherapyEntry & { revision: number };
  today: LocalDate;
}

/** One trajectory: with whom and in what form, when, and what for. */
export function TrajectoryRow({ therapy: { id, revision, content }, today }: TrajectoryRowProps) {
  const t = useTranslations("therapies");
  const context = { t, format: formatter(useLocale()) };
  const phases = phaseText(context, content);
  return (
    <EntryRow
      id={id}
      name={therapyName(context, content)}
      facts={[therapyDays(context, content), phases].filter(Boolean).join("; ")}
      editLabel={t("edit")}
      form={<TrajectoryForm id={id} revision={revision} content={content} today={today} />}
      remove={deleteTherapyAction}
      removeLabel={t("delete")}
    >
      {content.helpWish && (
        <p dir="auto" className="own-words mt-2 max-w-measure whitespace-pre-line">
          {content.helpWish}
        </p>
      )}
    </EntryRow>
  );
}
