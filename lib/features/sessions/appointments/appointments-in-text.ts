import { groupedBy } from "@/lib/platform/data/grouped-by";
import { FoundList, type AppointmentReading, type FoundAppointment } from "./calendar-file/found";
import type { CalendarRange } from "./calendar-file/range";
import { clockText } from "@/lib/platform/reading/clock-time";
import { momentAt, type WrittenDateTime } from "@/lib/platform/reading/instant";
import { timesOfDays, type DayWithTime } from "./letter/times-of-days";
import { writtenDays } from "./letter/written-days";
import { writtenTimes } from "./letter/written-times";
import { instantAt } from "@/lib/platform/reading/zones";

/**
 * Days of the range, with their times, that a text in Dutch or English names: "dinsdag 9 juni om 10:00", "09-06-2026
 * 10.30 uur", "Om 14.30 uur op 9 juni", "June 9, 2026 at 2:30 PM", "2026-06-09T14:30". In the order of time; what can
 * be read in more than one way is marked as doubtful.
 */
export function appointmentsInText(text: string, range: CalendarRange): AppointmentReading {
  const list = new FoundList();
  const named = timesOfDays(text, writtenDays(text, range), writtenTimes(text)).map((each) =>
    appointmentOf(each, range),
  );
  for (const ofDay of groupedBy(named, ({ day }) => day).values()) {
    const timed = [
      ...groupedBy(
        ofDay.filter(({ startTime }) => startTime),
        ({ startTime }) => startTime,
      ).values(),
    ];
    const each = timed.length > 0 ? timed.flatMap(([first]) => first ?? []) : ofDay.slice(0, 1);
    const found =
      each.length > 1 ? each.map((one): FoundAppointment => ({ ...one, doubt: one.doubt ?? "time" })) : each;
    list.add({ found, cancelled: [] });
  }
  return { ...list.result(), isCutOff: false };
}

function appointmentOf(
  { isDoubtful, hasOtherTimes, time, ...written }: DayWithTime,
  range: CalendarRange,
): FoundAppointment {
  const { day, time: startTime } = time ? localTime(written.day, time, range) : { day: written.day };
  const doubt = isDoubtful ? "day" : hasOtherTimes || time?.isDoubtful ? "time" : undefined;
  return {
    day,
    ...(startTime !== undefined && { startTime }),
    ...(time?.durationMinutes !== undefined && { durationMinutes: time.durationMinutes }),
    name: "",
    key: `${day} ${startTime ?? ""}`,
    ...(doubt && { doubt }),
  };
}

/** The moment on the person's own clock: a letter that names a zone means the clock of that place. */
function localTime(
  day: string,
  { hour, minute, zone }: NonNullable<DayWithTime["time"]>,
  { timeZone }: CalendarRange,
): WrittenDateTime {
  const time = clockText(hour, minute);
  return (zone && momentAt(instantAt(day, time, zone), timeZone)) ?? { day, time };
}
