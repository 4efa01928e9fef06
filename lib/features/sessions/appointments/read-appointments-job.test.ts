import { expect, it } from "vitest";
import { readAppointmentsJob } from "./read-appointments-job";
import { runJob } from "@/lib/platform/jobs/run-job";
import { readAppointments } from "./read-appointments";

const range = { timeZone: "Europe/Amsterdam", from: "2026-06-01", until: "2027-06-01" };
const calendar = [
  ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "SUMMARY:Therapie", "DTSTART;TZID=Maan:20260609T100000"],
  ...["DURATION:PT45M", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20260616T100000", "END:VEVENT"],
  ...["BEGIN:VEVENT", "UID:b", "END:VEVENT"],
].join("\n");

it("security fault F2: a calendar is read in a worker, which hands over all that was read", async () => {
  for (const text of [calendar, "9 juni om 10:00 en om 11:00", ""]) {
    expect(await runJob(readAppointmentsJob, { text, range })).toEqual({
      ok: true,
      value: readAppointments(text, range),
    });
  }
  expect(readAppointments(calendar, range)).toMatchObject({ cancelled: [{}], unread: [{}], isCutOff: true });
});
