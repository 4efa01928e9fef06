/**
 * What strangers could send to keep a server from everybody else: for each reader twenty inputs that took minutes, took all
 * memory, or never ended, or are made like those that did.
 */
const SIGNS = "4@8({[<369&#!1/|0$5+7%2abcdeilostz";
const MB = 1024 * 1024;

/** One kind of input: how it is named in the figures, and its inputs. */
export interface HostileKind<T> {
  name: string;
  inputs: readonly T[];
}

const event = (...lines: string[]) =>
  ["BEGIN:VEVENT", "UID:a", "DTSTART:20260201T000000", "DURATION:PT1H", ...lines, "END:VEVENT"].join("\r\n");
const calendar = (...parts: string[]) => ["BEGIN:VCALENDAR", "VERSION:2.0", ...parts, "END:VCALENDAR"].join("\r\n");
const zone = (rule: string) =>
  `BEGIN:VTIMEZONE\r\nTZID:Z\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:${rule}\r\nEND:STANDARD\r\nEND:VTIMEZONE`;
const inZone = (rule: string) => calendar(zone(rule), event().replace("DTSTART:", "DTSTART;TZID=Z:"));
const many = <T>(count: number, each: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => each(index));

export const CALENDARS: HostileKind<string> = {
  name: "calendar",
  inputs: [
    ...["DAILY", "HOURLY", "MINUTELY", "SECONDLY"].flatMap((frequency) => [
      calendar(event(`RRULE:FREQ=${frequency};BYMONTH=2;BYMONTHDAY=30`)),
      calendar(event(`RRULE:FREQ=${frequency};BYMONTH=4;BYMONTHDAY=31`)),
      calendar(event(`RRULE:FREQ=${frequency};BYMONTH=1;BYSETPOS=366`)),
    ]),
    inZone("FREQ=SECONDLY"),
    inZone("FREQ=MINUTELY"),
    inZone("FREQ=HOURLY"),
    calendar(event().replace("PT1H", "P99999999999W")),
    calendar(
      event("RRULE:FREQ=DAILY"),
      ...many(2_500, (index) => event(`RECURRENCE-ID:2026${String((index % 12) + 1).padStart(2, "0")}01T000000`)),
    ),
    calendar(...many(3_000, () => event("RRULE:FREQ=SECONDLY"))),
    calendar(
      event(`RDATE:${many(20_000, (index) => `20260201T${String(index % 24).padStart(2, "0")}0000`).join(",")}`),
    ),
    calendar(event(`X-A;${many(40_000, (index) => `P${index}=1`).join(";")}:x`)),
  ],
};

const table = (...cells: string[]) => `date,mood\n${cells.join(",")}\n`;
const headerOf = (cell: string, count: number) => `${many(count, () => cell).join(",")}\n2026-06-01,4\n`;

export const TABLES: HostileKind<string> = {
  name: "table",
  inputs: [
    ...[10_000, 20_000, 49_000].map((length) => headerOf(`${"1".repeat(length)}x`, 6)),
    ...[10_000, 49_000].map((length) => headerOf(`${" -.1".repeat(length / 4)}x`, 6)),
    headerOf(`${"1".repeat(49_000)}x`, 200),
    ...["1:00", "2026-06-01", "1 uur", "10.00"].map((start) => table(`"${start}${" ".repeat(49_000)}x"`, "4")),
    ...["1", "-", "1.", "1,", "T00:00", "+", "("].map((sign) =>
      many(6, () => table(`"${sign.repeat(20_000)}x"`, "4")).join(""),
    ),
    many(20_000, (index) => `2026-06-01 10:${index % 60},${index % 11}`).join("\n"),
    many(400_000, () => "2026-06-01,4").join("\n"),
    '"'.repeat(12 * MB),
    ",".repeat(20 * MB),
  ],
};

const documentOf = (collections: string, versions = '"checkIns":1') =>
  `{"format":"keerpunt","version":1,"exportedAt":"2026-06-09T19:14:00.000Z","contentVersions":{${versions}},"collections":{${collections}}}`;
const entriesOf = (entry: string, count: number) => documentOf(`"checkIns":[${`${entry},`.repeat(count - 1)}${entry}]`);

export const DOCUMENTS: HostileKind<string> = {
  name: "document",
  inputs: [
    ...[100_000, 400_000, 5_000_000].map((count) => entriesOf("{}", count)),
    ...["0", "null", "[]", '""', '{"id":1}', '{"content":{"tags":[1,2,3]}}'].flatMap((entry) => [
      entriesOf(entry, 190_000),
      entriesOf(entry, 1_000_000),
    ]),
    documentOf(`"checkIns":${"[".repeat(5_000_000)}${"]".repeat(5_000_000)}`),
    documentOf(`"settings":{"helpContacts":[${"0,".repeat(5_000_000)}0]}`),
    documentOf(many(300_000, (index) => `"k${index}":[]`).join(",")),
    documentOf('"checkIns":[]', many(300_000, (index) => `"k${index}":"x"`).join(",")),
    `[${"{},".repeat(8_000_000)}{}]`,
  ],
};

const letters = (seed: number, length: number) =>
  many(length, (index) => SIGNS[(index * 7 + seed * 13 + ((index * seed) % 11)) % SIGNS.length] ?? "4").join("");

export const PASSWORDS: HostileKind<string> = {
  name: "password",
  inputs: many(20, (seed) => letters(seed, 44 + (seed % 3) * 10)),
};

/** Names of the fields of a form, with one value for all. */
export interface HostileForm {
  names: readonly string[];
  value: string;
}

export const FORMS: HostileKind<HostileForm> = {
  name: "form",
  inputs: many(20, (turn) => ({
    names: many(
      [17_000, 40_000, 500, 2][turn % 4] ?? 2,
      (index) => (turn % 2 ? `f${index}` : "tags") + "x".repeat(turn),
    ),
    value: [",".repeat(20), "a,".repeat(10), "é́".repeat(500), "x".repeat(300_000)][turn % 4] ?? "",
  })),
};
