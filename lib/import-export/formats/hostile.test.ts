import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { expectLinear } from "@/tests/setup/expect-linear";
import { sample } from "@/tests/factories/import-context";
import { archiveOf, checkInsOf, converted, faultOf, fileOf, jsonFile, tableFile } from "@/tests/factories/format-files";
import { convertFiles } from "./convert-files";
import { XmlScanner } from "./xml-scanner";
import { richText } from "./html-text";
import { NO_CHOICES } from "./answers";

const MEGABYTE = 1024 * 1024;
const context = { timeZone: "Europe/Amsterdam", today: "2026-04-15", choices: NO_CHOICES };

describe("an archive", () => {
  const whole = sample("imports/day-one.zip");

  it("that was cut off anywhere is refused, and so is a damaged one", () => {
    for (let length = 5; length < whole.length; length += 7)
      expect(faultOf(fileOf(whole.subarray(0, length)))?.code).toBe("broken-archive");
    for (let at = 60; at < whole.length - 120; at += 23) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(faultOf(fileOf(damaged))?.code).toMatch(/^broken-archive|archive-too-large|unknown-format$/);
    }
  });

  it("that unpacks to more than any text packs is refused, and says which file of it", () => {
    const bomb = zipSync({ "data.json": new TextEncoder().encode(`{"journals":[${" ".repeat(12 * MEGABYTE)}]}`) });
    expect(faultOf(fileOf(bomb))).toEqual({ code: "archive-too-large", path: "data.json" });
  });

  it("that unpacks to more than it says is refused", () => {
    const lying = Uint8Array.from(whole);
    const view = new DataView(lying.buffer);
    const directoryAt = view.getUint32(lying.length - 6, true);
    view.setUint32(directoryAt + 24, 10, true);
    expect(faultOf(fileOf(lying))).toEqual({ code: "archive-too-large", path: "Dagboek.json" });
  });

  it("with too many files is refused before one of them is unpacked", () => {
    const many = Uint8Array.from(whole);
    new DataView(many.buffer).setUint16(many.length - 12, 20_001, true);
    expect(faultOf(fileOf(many))?.code).toBe("archive-too-large");
  });

  it("within an archive is not opened", () => {
    expect(faultOf(fileOf(zipSync({ "inner.zip": whole })))?.code).toBe("unknown-format");
  });

  it("with a password is refused", () => {
    const locked = Uint8Array.from(whole);
    const view = new DataView(locked.buffer);
    const directoryAt = view.getUint32(locked.length - 6, true);
    locked[directoryAt + 8] = (locked[directoryAt + 8] ?? 0) | 1;
    expect(faultOf(fileOf(locked))?.code).toBe("encrypted-archive");
  });

  it("whose files are stored, and of which only some are of a format, is read", () => {
    const files = {
      "a/entries.csv": "Date,Title,Text\n2026-02-03-21:40,A,b\n",
      "photo.jpg": Uint8Array.of(255, 216, 255),
    };
    expect(checkInsOf(archiveOf(files))).toEqual([{ day: "2026-02-03", time: "21:40", note: "A\n\nb" }]);
  });
});

describe("an XML text", () => {
  const record =
    '<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="a" startDate="2026-02-03 23:00:00 +0100" endDate="2026-02-04 06:00:00 +0100" value="HKCategoryValueSleepAnalysisAsleepCore"';
  const around = (content: string) => fileOf(`<?xml version="1.0"?>\n<HealthData>\n${content}\n</HealthData>`);

  it("that declares entities is refused, and so is one that uses them", () => {
    const lol = '<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">';
    expect(faultOf(fileOf(`<?xml version="1.0"?>\n<!DOCTYPE HealthData [${lol}]>\n<HealthData></HealthData>`))).toEqual(
      {
        code: "invalid-xml",
        line: 2,
        column: 1,
      },
    );
    expect(faultOf(around(`${record.replace('"a"', '"&lol;"')}/>`))?.code).toBe("invalid-xml");
    expect(checkInsOf(around(`${record.replace('"a"', '"&quot;&#233;&#xe9;&amp;"')}/>`))).toHaveLength(1);
  });

  it("whose elements do not close in order, or that was cut off, is refused with its line", () => {
    expect(faultOf(around(`${record}><MetadataEntry key="a" value="b"></Record>`))).toMatchObject({
      code: "invalid-xml",
      line: 3,
    });
    const whole = `<HealthData>\n${record}/>\n</HealthData>`;
    for (let length = 12; length < whole.length; length += 9)
      expect(faultOf(fileOf(whole.slice(0, length)))?.code).toBe("invalid-xml");
    expect(faultOf(fileOf(`${whole}<HealthData></HealthData>`))?.code).toBe("invalid-xml");
  });

  it("that nests deeper than any export, or has a tag without end, is refused", () => {
    expect(faultOf(around("<a>".repeat(100)))?.code).toBe("invalid-xml");
    expect(faultOf(around(`<Record value="${"x".repeat(MEGABYTE)}`))?.code).toBe("invalid-xml");
  });

  it("of another kind is no export of Apple Health", () => {
    expect(faultOf(fileOf('<?xml version="1.0"?><gpx></gpx>'))?.code).toBe("unknown-format");
    expect(faultOf(fileOf("<?xml version='1.0'?><gpx><HealthData></HealthData></gpx>"))?.code).toBe("unknown-format");
  });

  it("may hold what is no XML in what is not read: a vertical tab, an attribute twice", () => {
    expect(checkInsOf(around(`<a b="1" b="2" c="\u000b > d"/>${record}/>`))).toEqual([
      { day: "2026-02-04", sleepHours: 7 },
    ]);
  });

  it("is read the same however it is cut into pieces", () => {
    const text = new TextDecoder().decode(sample("imports/apple-health-12.xml"));
    const elements = (size: number) => {
      const found: string[] = [];
      const scanner = new XmlScanner({ open: (name, tag) => found.push(name, tag), close: (name) => found.push(name) });
      for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
      scanner.finish();
      return found;
    };
    const whole = elements(text.length);
    for (const size of [7, 101, 4096]) expect(elements(size)).toEqual(whole);
  });
});

describe("a document", () => {
  it("that does not close in order is refused with line and column", () => {
    expect(faultOf(fileOf('{"diary":\n[{"mood": "GOOD"}}'))).toEqual({ code: "invalid-json", line: 2, column: 18 });
    expect(faultOf(fileOf('{"diary": ['))?.code).toBe("invalid-json");
  });

  it("that nests deeper than any export, or holds more values, is refused", () => {
    expect(faultOf(fileOf(`${"[".repeat(100)}${"]".repeat(100)}`))?.code).toBe("invalid-json");
    expect(faultOf(fileOf(`[${"[],".repeat(6_000_001)}[]]`))?.code).toBe("too-many-entries");
  });

  it("whose fields hold anything is read without a mistake of ours", () => {
    const odd = [null, true, "", "x", -1, 1e300, [], {}, "2026-02-31", "9999-99-99", "2026-13-01T25:61"];
    for (const value of odd) {
      const entry = { timeCreated: value, text: value, mood: value };
      expect(
        converted(jsonFile([entry, { timeCreated: "2026-02-03T10:00", text: "a", mood: 1 }])).checkIns,
      ).toHaveLength(1);
      const night = { startTime: value, endTime: value, minutesAsleep: value, dateOfSleep: value, mainSleep: value };
      expect(converted(jsonFile([night])).checkIns).toEqual([]);
      const story = { year: value, month: value, day: value, hour: value, changes: value, tags: value, type: value };
      expect(converted(jsonFile({ tables: { stories: [story, value], tags: value } })).checkIns).toEqual([]);
      const daylio = { dayEntries: [{ year: value, month: value, day: value, mood: value, tags: value }, value] };
      expect(converted(jsonFile({ ...daylio, customMoods: [{ id: value, mood_group_id: value }] })).checkIns).toEqual(
        [],
      );
    }
  });
});

describe("a table", () => {
  it("with a quote that never closes is refused with its place", () => {
    const broken = 'Date,Title,Text\n2026-02-03-21:40,a,"b\n';
    expect(faultOf(fileOf(broken))).toEqual({ code: "unclosed-quote", line: 2, column: 20 });
  });

  it("with cells that are no values keeps out what they would say", () => {
    const rows = [
      ["sid", "start", "stop", "rating"],
      ...["", "x", "-5", "1e9", "NaN"].map((cell) => ["1", cell, cell, cell]),
    ];
    expect(checkInsOf(tableFile(rows))).toEqual([]);
  });
});

describe("days that nobody can have written", () => {
  it("1970 is how programs write none, and 2099 has not been: both stay out and are counted", () => {
    const days = ["1970-01-01T01:00", "1970-06-01T12:00", "2099-01-01T12:00", "2026-04-15T12:00"];
    const { checkIns, leftOut } = converted(jsonFile(days.map((timeCreated) => ({ timeCreated, text: "a", mood: 0 }))));
    expect(checkIns).toEqual([{ day: "2026-04-15", time: "12:00", mood: 5, note: "a" }]);
    expect(leftOut).toEqual([
      { what: "entry", why: "too-long-ago", count: 2 },
      { what: "entry", why: "future-date", count: 1 },
    ]);
    const nights = [0, Date.UTC(2099, 0, 1)].map((start) => [1, start + 1000, start + 30_000_000, 3]);
    expect(checkInsOf(tableFile([["sid", "start", "stop", "rating"], ...nights]))).toEqual([]);
  });
});

describe("a database", () => {
  const bytes = sample("imports/health-connect.zip");

  it("that is broken is refused", () => {
    const magic = new TextEncoder().encode("SQLite format 3\0");
    const broken = new Uint8Array(4096);
    broken.set(magic);
    broken.fill(0xab, 40);
    expect(faultOf(fileOf(broken))?.code).toBe("broken-database");
    expect(faultOf(fileOf(bytes.subarray(0, 2000)))?.code).toBe("broken-archive");
  });
});

describe("the work", () => {
  /** Short sleeps since 1971, ten a day. */
  const nights = (count: number) => {
    const rows = ["sid,start,stop,rating"];
    for (let at = 0; at < count; at += 1) {
      const start = Date.UTC(1971, 1, 1) + at * 8_640_000;
      rows.push(`${at},${start},${start + 1_000_000},3`);
    }
    return rows.join("\n");
  };
  const read = (text: string) => convertFiles([fileOf(text)], context);

  it("takes 200,000 nights, and is linear", () => {
    expect(checkInsOf(fileOf(nights(200_000)))).toHaveLength(20_000);
    expectLinear("nights", read, { make: nights, length: 40_000 });
  }, 120_000);

  it("is linear for pieces that all belong to one night, and for long texts", () => {
    const chained = (count: number) =>
      [
        "sid,start,stop,rating",
        ...Array.from({ length: count }, (_, at) => `${at},${1.7e12 + at * 60_000},${1.7e12 + at * 60_000 + 90_000},1`),
      ].join("\n");
    expectLinear("one night", read, { make: chained, length: 40_000 });
    expectLinear("tags", richText, { make: (length) => "<b>&amp;".repeat(length), length: 40_000 });
    expectLinear("open tags", richText, { make: (length) => "<b".repeat(length), length: 50_000 });
    expectLinear("words in one cell", read, {
      make: (length) => `full_date,weekday,time,mood,activities\n2026-02-03,x,10:00,good,${"a | ".repeat(length / 5)}`,
      length: 50_000,
    });
  }, 120_000);
});
