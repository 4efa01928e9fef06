import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkInSchema } from "@/lib/features/check-ins/schema";
import { sessionSchema } from "@/lib/features/sessions/schema";
import { therapySchema } from "@/lib/features/therapy/trajectories/schema";
import { LOCALES } from "@/lib/platform/i18n/config";
import { PORTABLE_STORES } from "@/lib/import-export/server/portable-stores";
import { demoYear } from "../../../scripts/demo/year";

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
    const checkIns = z.array(checkInSchema).parse(year.checkIns);
    const sessions = z.array(sessionSchema).parse(year.sessions);
    const days = [...checkIns, ...sessions].map(({ day }) => day);
    expect(days.filter((day) => day > TODAY)).toEqual(["2026-06-12"]);
    const [therapy] = z.array(therapySchema).parse(year.therapies);
    expect(therapy?.therapist).toMatch({ nl: /verzonnen/, en: /made up/ }[locale]);
  });

  it("is the same at every start", () => {
    expect(demoYear(TODAY, locale)).toEqual(year);
  });
});
