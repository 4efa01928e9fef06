import { useTranslations } from "next-intl";
import { Chips } from "@/components/forms/chips";
import { TextInput } from "@/components/forms/text-input";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReminderChoices } from "@/lib/account/reminders/schema";
import { DAILY_FIELDS, WEEKDAY_VALUES, type DailyField } from "@/lib/features/reminders/daily-fields";

interface DailyTimesProps {
  daily: ReminderChoices["daily"];
  /** What was typed into a form that was refused. */
  typed: (name: string) => readonly string[] | undefined;
  errorOf: (name: string) => string | undefined;
}

/** The times of the day, each with its weekdays: those that are chosen, one more, and the others folded. */
export function DailyTimes({ daily, ...texts }: DailyTimesProps) {
  const t = useTranslations("reminders");
  const shown = DAILY_FIELDS.filter((field) => field <= Math.max(1, daily.length));
  const folded = DAILY_FIELDS.filter((field) => !shown.includes(field));
  const time = (field: DailyField) => (
    <DailyTime
      key={field}
      field={field}
      label={shown.length === 1 && field === 1 ? t("time") : t("timeNumbered", { number: field })}
      chosen={daily[field - 1]}
      {...texts}
    />
  );
  return (
    <div className="grid gap-6">
      {shown.map(time)}
      {folded.length > 0 && (
        <Disclosure
          look="add"
          summary={t("anotherTime")}
          isOpen={folded.some((field) => texts.typed(`time${field}`)?.some(Boolean))}
        >
          <div className="grid gap-6">{folded.map(time)}</div>
        </Disclosure>
      )}
    </div>
  );
}

interface DailyTimeProps extends Omit<DailyTimesProps, "daily"> {
  field: DailyField;
  label: string;
  chosen: ReminderChoices["daily"][number] | undefined;
}

function DailyTime({ field, label, chosen, typed, errorOf }: DailyTimeProps) {
  const t = useTranslations("reminders");
  const [timeName, daysName] = [`time${field}`, `weekdays${field}`];
  const days = typed(daysName) ?? (chosen?.weekdays ?? []).map(String);
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{label}</legend>
      <div className="max-w-56">
        <TextInput
          type="time"
          name={timeName}
          label={label}
          hint={field === 1 ? t("timeHint") : undefined}
          defaultValue={typed(timeName)?.join() ?? chosen?.time ?? ""}
          error={errorOf(timeName)}
        />
      </div>
      <Chips
        name={daysName}
        label={t("days")}
        hint={field === 1 ? t("daysHint") : undefined}
        options={WEEKDAY_VALUES.map((value) => ({ value, label: t(`weekdays.${value}`) }))}
        defaultValues={WEEKDAY_VALUES.filter((value) => days.includes(value))}
        error={errorOf(daysName)}
      />
    </fieldset>
  );
}
