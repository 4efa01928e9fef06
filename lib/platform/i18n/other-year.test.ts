import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatter } from "./format";

describe("a day as one says it", () => {
  const format = formatter("nl");

  it("has its year only when that is another one than the year of reading", () => {
    expect(format.dayAsOf("2026-04-29", "2026-11-28")).toBe("29 april");
    expect(format.dayAsOf("2022-04-29", "2026-11-28")).toBe("29 april 2022");
    expect(format.dayAsOf("2026-12-31", "2027-01-01")).toBe("31 december 2026");
    expect(format.dayLongAsOf("2022-04-29", "2026-11-28")).toBe("vrijdag 29 april 2022");
    expect(format.monthAsOf("2022-04-29", "2026-11-28")).toBe("april 2022");
    expect(format.monthAsOf("2026-04-29", "2026-11-28")).toBe("april");
  });

  it("is decided in one place", () => {
    const files = ["lib", "components", "app"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    const deciding = files.filter((file) =>
      /\.slice\(0, 4\) === .*\.slice\(0, 4\) \?/.test(readFileSync(file, "utf8")),
    );
    expect(deciding).toEqual(["lib/platform/i18n/format.ts"]);
  });
});
