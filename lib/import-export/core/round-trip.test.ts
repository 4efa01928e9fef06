import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckIn, checkInSchema } from "@/lib/features/check-ins/schema";
import { MAX_NOTE_LENGTH } from "@/lib/platform/http/limits";
import { checkInsCsv } from "./check-ins-csv";
import { convert } from "./convert";
import { CSV_STYLES } from "./csv-style";
import { decodeText } from "@/lib/platform/reading/decode-text";
import { planImport } from "./import-plan";
import { readTags, writeTags } from "./tags-cell";
import { trendsCsv } from "./trends-csv";
import { plainText } from "@/lib/platform/text/plain-text";
import { startImport } from "@/lib/import-export/server/start-import";
import { context, proposed, sample, textOf } from "@/tests/factories/import-context";

/** Text as it enters the journal, with everything that a format could trip over. */
const awkward = fc.constantFrom(
  "\n",
  "\n\n",
  '"',
  '""',
  ";",
  ",",
  "|",
  " | ",
  "\\",
  "\\|",
  "'",
  "'=",
  "''=",
  "=",
  "+1",
  "-",
  "@home",
  "\t",
  " ",
  "\u00a0",
  "é",
  "e\u0301",
  "👩‍👩‍👧",
  "n/a",
  "sep=;",
  "day;time",
  "2026-02-03",
  "7,5",
  "\ufeff",
  "ﷺ",
  "שלום",
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: awkward }, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 12 })
  .map((parts) => plainText(parts.join("")).trim());
const grade = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.double({ min: 1, max: 10, noNaN: true }));
const two = (value: number) => String(value).padStart(2, "0");
const checkIn: fc.Arbitrary<CheckIn> = fc
  .record(
    {
      day: fc
        .date({ min: new Date("1900-01-01"), max: new Date("2026-06-09"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      time: fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
      mood: grade,
      stress: grade,
      sleepHours: fc.double({ min: 0, max: 24, noNaN: true }).map((value) => value + 0),
      sleepQuality: grade,
      tags: fc.array(
        text.map((tag) => plainText(tag.slice(0, 40)).trim()).filter((tag) => tag !== "" && tag.length <= 40),
        { maxLength: 20 },
      ),
      note: text.filter((note) => note !== ""),
    },
    { requiredKeys: ["day", "tags"] },
  )
  .filter((content) => checkInSchema.safeParse(content).success);
const zones = fc.constantFrom("Europe/Amsterdam", "Asia/Kathmandu", "America/Los_Angeles", "Pacific/Kiritimati");

function readBack(csv: string, about: typeof context) {
  const { table, mapping } = proposed(textOf(Buffer.from(csv)), about);
  return convert(table, mapping, about);
}

const withoutSource = ({ source: _, ...content }: CheckIn) => content;

describe("the export of check-ins", () => {
  it("reported fault 3: is read back equal, whatever was written, and adds nothing to its own journal", () => {
    fc.assert(
      fc.property(
        fc.array(checkIn, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(CSV_STYLES.nl, CSV_STYLES.en),
        zones,
        fc.integer({ min: 0, max: 12 }),
        (checkIns, style, timeZone, dayStartsAtHour) => {
          const about = { ...context, timeZone, dayStartsAtHour };
          const { rows, skipped } = readBack(checkInsCsv(checkIns, style), about);
          expect(skipped).toEqual([]);
          const moment = ({ day, time }: CheckIn) => `${day} ${time ?? ""}`;
          const written = checkIns.toSorted((a, b) => moment(a).localeCompare(moment(b)));
          expect(rows.map(({ content }) => withoutSource(content))).toEqual(written);
          const existing = checkIns.map((content, index) => ({ id: String(index), content, deleted: false }));
          const planned = planImport(
            rows.map(({ content }, index) => ({ id: `row ${index}`, content })),
            existing,
            true,
          );
          expect(planned.every(({ status }) => status === "unchanged")).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reported fault 3: the reported file comes back with its lines, tags, apostrophes and days", () => {
    const { rows, skipped } = readBack(Buffer.from(sample("faults/own-export-round-trip.csv")).toString("utf8"), {
      ...context,
      today: "2026-11-28",
    });
    expect(skipped).toEqual([]);
    expect(rows.map(({ content: { source: _, mood: __, ...content } }) => content)).toEqual([
      { day: "2026-11-01", time: "21:00", tags: [], note: "plain" },
      { day: "2026-11-02", time: "21:00", tags: [], note: "line one\nline two" },
      { day: "2026-11-03", time: "21:00", tags: ["walk", "👨‍👩‍👧", "=cmd"], note: "with tags" },
      { day: "2026-11-04", time: "21:00", tags: [], note: "-5 today" },
      { day: "2026-11-05", time: "21:00", tags: [], note: "'=quoted" },
      { day: "2026-11-06", time: "01:30", tags: [], note: "night" },
      { day: "2026-11-07", time: "21:00", sleepHours: 7.25, tags: [], note: "n/a" },
    ]);
  });

  it("adds nothing to a journal whose notes still have the line ends of another system", () => {
    const old: CheckIn = { day: "2026-06-01", mood: 5, tags: ["cafe\u0301"], note: "one\r\ntwo" };
    const { rows } = readBack(checkInsCsv([old], CSV_STYLES.nl), context);
    const steps = planImport(
      [{ id: "row", content: rows[0]?.content ?? old }],
      [{ id: "a", content: old, deleted: false }],
      true,
    );
    expect(steps).toEqual([{ status: "unchanged" }]);
  });

  it("finds a check-in again that was changed since, instead of adding it a second time", () => {
    const was: CheckIn = { day: "2026-06-01", time: "21:00", mood: 5, tags: [] };
    const { rows } = readBack(checkInsCsv([was], CSV_STYLES.en), context);
    const existing = [{ id: "a", content: { ...was, mood: 6 }, deleted: false }];
    expect(planImport([{ id: "row", content: rows[0]?.content ?? was }], existing, true)).toMatchObject([
      { status: "different", id: "a", content: { mood: 5 } },
    ]);
  });

  it.each([
    [
      "other dates and no quotes",
      "day;time;mood (1-10);stress (1-10);sleep hours;sleep quality (1-10);tags;note\r\n13-02-2026;01:30:00;7,5;;;;walk;'-5 today\r\n",
    ],
    [
      "other signs",
      "day,time,mood (1-10),stress (1-10),sleep hours,sleep quality (1-10),tags,note\n2026-02-13,1:30,7.5,,,,walk,'-5 today\n",
    ],
  ])("is still known after a spreadsheet saved it with %s", (_, csv) => {
    expect(readBack(csv, context).rows.map(({ content }) => content)).toEqual([
      { day: "2026-02-13", time: "01:30", mood: 7.5, tags: ["walk"], note: "-5 today", source: "import" },
    ]);
  });

  it("says of a row what is wrong with it", () => {
    const head = "day,time,mood (1-10),stress (1-10),sleep hours,sleep quality (1-10),tags,note\n";
    const rows = [
      "2026-02-13,,11,,,,,",
      "2026-02-13,,5,,25,,,",
      "2026-02-13,noon,5,,,,,",
      "2026-02-31,,5,,,,,",
      "2099-01-01,,5,,,,,",
      `2026-02-13,,5,,,,${"x".repeat(41)},`,
      `2026-02-13,,5,,,,,${"x".repeat(MAX_NOTE_LENGTH + 1)}`,
      "2026-02-13,,=1+1,,,,,",
      "2026-02-13,,5,,,,,note,more",
    ];
    const { skipped } = readBack(head + rows.join("\n"), context);
    expect(skipped.map(({ reason, column }) => [reason, column])).toEqual([
      ["out-of-range", 3],
      ["out-of-range", 5],
      ["not-a-time", 2],
      ["impossible-date", 1],
      ["future-date", 1],
      ["tags-too-long", 7],
      ["note-too-long", 8],
      ["formula", 3],
      ["too-many-cells", 9],
    ]);
  });
});

describe("tags in one cell", () => {
  it("come back as they were, whatever signs they have", () => {
    const tag = fc.string({ unit: fc.constantFrom("a", "|", "\\", " ", "é"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(tag.map((each) => each.trim()).filter((each) => each !== "")), (tags) => {
        expect(readTags(writeTags(tags))).toEqual(tags);
      }),
    );
  });
});

describe("the table of Trends", () => {
  it.each(["day", "week"] as const)("is told apart from check-ins and not imported as such (per %s)", async (per) => {
    const csv = trendsCsv({ per, rows: [{ day: "2026-06-01", logged: 1, sessions: 0, mood: 5.5 }] }, CSV_STYLES.nl);
    const file = { ok: true as const, value: { name: "trends.csv", files: [Buffer.from(csv)] } };
    expect(await startImport(file, context, new Date("2026-06-09"))).toMatchObject({
      state: "refused",
      fault: { code: "trends-table" },
    });
  });
});

describe("the text of an export", () => {
  it("is a text for the reader of files, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).map(plainText), (note) => {
        const json = JSON.stringify({ note: `a${note}` });
        expect(decodeText(Buffer.from(json))).toMatchObject({ ok: true, value: { text: json } });
      }),
    );
  });
});
