import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/config";
import { PORTABLE_STORES } from "@/lib/import-export/server/portable-stores";
import { demoYear } from "../../../scripts/demo/year";
import { DEMO_WORDS } from "../../../scripts/demo/words";

const TODAY = "2026-06-10";
const named = z.strictObject({ id: z.uuid(), content: z.unknown() });

describe.each(LOCALES)("the year of the demo in %s", (locale) => {
  const year = demoYear(TODAY, locale);

  it("holds only what the journal accepts", () => {
    const refused = PORTABLE_STORES.flatMap(({ kind: { name, schema } }) =>
      (year[name] ?? []).flatMap((entry) => {
        const whole = named.safeParse(entry);
        const parsed = schema.safeParse(whole.success ? whole.data.content : entry);
        return parsed.success ? [] : [`${name}: ${parsed.error.issues[0]?.path.join(".")}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it("has no day ahead of today but the next session, and is marked as made up", () => {
    const days = [...(year.checkIns ?? []), ...(year.sessions ?? [])].map((each) =>
      "content" in each ? each.content.day : each.day,
    );
    expect(days.filter((day) => day > TODAY)).toEqual(["2026-06-12"]);
    expect(JSON.stringify(year)).toContain(DEMO_WORDS[locale].therapist);
    expect(DEMO_WORDS[locale].therapist).toMatch(/verzonnen|made up/);
  });

  it("is the same at every start", () => {
    expect(demoYear(TODAY, locale)).toEqual(year);
  });
});
