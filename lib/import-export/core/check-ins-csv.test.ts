import { describe, expect, it } from "vitest";
import type { CheckIn } from "@/lib/features/check-ins/schema";
import { checkInsCsv } from "./check-ins-csv";
import { CSV_STYLES } from "./csv-style";
import { convert } from "./convert";
import { context, proposed, textOf } from "@/tests/factories/import-context";

const checkIns: CheckIn[] = [
  { day: "2026-02-14", time: "21:14", mood: 5.5, sleepHours: 7.5, tags: ["walk", "=cmd"], note: 'een; "twee"\nregels' },
  { day: "2026-02-03", mood: 3, stress: 8, sleepQuality: 2, tags: [], note: "=SUM(A1)" },
];

describe("checkInsCsv", () => {
  it("writes oldest first, guards formulas and leaves what was not logged empty", () => {
    const text = checkInsCsv(checkIns, { delimiter: ";", decimalSign: "," });
    expect(text).toBe(
      "\uFEFFday;time;mood (1-10);stress (1-10);sleep hours;sleep quality (1-10);tags;note\r\n" +
        '2026-02-03;;3;8;;2;;"\'=SUM(A1)"\r\n' +
        '2026-02-14;21:14;5,5;;7,5;;walk | =cmd;"een; ""twee""\nregels"\r\n',
    );
  });

  it.each(["=", "+", "-", "@", "\t", "\r"])("guards %j", (sign) => {
    const text = checkInsCsv([{ day: "2026-02-03", tags: [`${sign}tag`], note: `${sign}1` }], {
      delimiter: ",",
      decimalSign: ".",
    });
    expect(text).toContain(`'${sign}tag`);
    expect(text).toContain(`'${sign}1`);
  });

  it.each([CSV_STYLES.nl, CSV_STYLES.en])("is read back by the import ($delimiter)", (style) => {
    const { table, mapping } = proposed(textOf(Buffer.from(checkInsCsv(checkIns, style))));
    const read = convert(table, mapping, context).rows.map(({ content: { source: _, ...content } }) => content);
    expect(read).toEqual([checkIns[1], checkIns[0]]);
  });
});
