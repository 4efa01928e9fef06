import { describe, expect, it } from "vitest";
import type { ExistingCheckIn, PlannedStep } from "@/lib/import-export/core/import-plan";
import { countSteps } from "@/lib/import-export/core/import-plan";
import type { FormatChoices } from "@/lib/import-export/formats/choices";
import { sample } from "@/tests/factories/import-context";
import { choicesOfForm } from "./format-form";
import { planFormat } from "./format-plan";
import { openUpload } from "./open-upload";

const context = { timeZone: "Europe/Amsterdam", today: "2026-04-15", dayStartsAtHour: 4 };
const secret = new Uint8Array(32);

/** A draft of samples, with the answers of the person. */
function draftOf(names: readonly string[], choices?: Partial<FormatChoices>) {
  const files = names.map((name) => sample(`imports/${name}`));
  const opened = openUpload(files, context);
  if (opened.state !== "format") throw new Error(`no format: ${opened.state}`);
  const contents = files.map((bytes) => Buffer.from(bytes).toString("base64"));
  return { contents, asked: opened.asked, choices: { moods: opened.asked.usual, fields: {}, ...choices } };
}

function planned(draft: ReturnType<typeof draftOf>, existing: readonly ExistingCheckIn[] = []) {
  const plan = planFormat(draft, context, { existing, secret });
  if (!plan) throw new Error("not readable");
  return { ...plan, counts: countSteps(plan.steps) };
}

/** What the journal holds after an import. */
const saved = (steps: readonly PlannedStep[]): ExistingCheckIn[] =>
  steps.flatMap((step) => (step.status === "new" ? [{ id: step.id, content: step.content, deleted: false }] : []));

describe("importing an export of another app", () => {
  it.each([
    ["daylio-15.daylio", 16],
    ["withings-sleep.csv", 12],
    ["apple-journal.zip", 11],
    ["bearable.csv", 4],
  ])("%s comes in once", (name, count) => {
    const first = planned(draftOf([name]));
    expect(first.counts).toEqual({ new: count, unchanged: 0, different: 0, deleted: 0 });
    expect(new Set(first.rows.map(({ id }) => id)).size).toBe(count);
    expect(planned(draftOf([name]), saved(first.steps)).counts).toMatchObject({ new: 0, unchanged: count });
  });

  it("brings nothing back that was deleted", () => {
    const existing = saved(planned(draftOf(["day-one.zip"])).steps).map((each) => ({ ...each, deleted: true }));
    expect(planned(draftOf(["day-one.zip"]), existing).counts).toMatchObject({ new: 0, deleted: 10 });
  });

  it("says which device measured a night, and nothing of the kind where the person wrote it", () => {
    const { rows } = planned(draftOf(["health-connect.zip"]));
    expect(rows.map(({ content }) => content.sleepSource)).toContain("Telefoon");
    expect(rows[0]?.content).toMatchObject({ source: "import", sleepSource: "Horloge", tags: [] });
    expect(planned(draftOf(["nomie.json"])).rows.every(({ content }) => !("sleepSource" in content))).toBe(true);
  });

  it("never puts a night in the place of a length that the journal has", () => {
    const own = { id: "own", content: { day: "2025-10-26", mood: 5, sleepHours: 6, tags: [] }, deleted: false };
    const { rows, leftOut } = planned(draftOf(["withings-sleep.csv"]), [own]);
    expect(rows.map(({ content }) => content.day)).not.toContain("2025-10-26");
    expect(leftOut).toContainEqual({ what: "sleep", why: "has-sleep", count: 1 });
    const deleted = planned(draftOf(["withings-sleep.csv"]), [{ ...own, deleted: true }]);
    expect(deleted.rows.map(({ content }) => content.day)).toContain("2025-10-26");
  });

  it("leaves a length that the person corrected after an earlier import", () => {
    const [first] = saved(planned(draftOf(["withings-sleep.csv"])).steps);
    if (!first) throw new Error("nothing saved");
    const { sleepSource: _, ...content } = first.content;
    const corrected = { ...first, content: { ...content, sleepHours: 5 } };
    const { counts, rows } = planned(draftOf(["withings-sleep.csv"]), [corrected]);
    expect({ rows: rows.length, different: counts.different }).toEqual({ rows: 11, different: 0 });
  });

  it("has one place a day for a night, whichever device measured it", () => {
    const watch = saved(planned(draftOf(["apple-health-12.xml"])).steps);
    const { counts } = planned(draftOf(["oura-sleep.json"]), watch);
    expect(counts.different + counts.unchanged + counts.new).toBe(9);
    expect(counts.different).toBeGreaterThan(0);
  });

  it("keeps out a note that is longer than a journal holds, whole", () => {
    const contents = [Buffer.from(`Date,Title,Text\n2026-02-03-21:40,,${"x".repeat(10_001)}\n2026-02-04-21:40,,y\n`)];
    const draft = { ...draftOf(["daybook.zip"]), contents: contents.map((each) => each.toString("base64")) };
    const { rows, leftOut } = planned(draft);
    expect(rows.map(({ content }) => content.note)).toEqual(["y"]);
    expect(leftOut).toEqual([{ what: "entry", why: "too-long", count: 1 }]);
  });

  it("takes no grade of a field until the ends of its scale are there", () => {
    const fields = { Stemming: { as: "mood" } } as const;
    expect(planned(draftOf(["perfice-form.csv"], { fields })).rows).toEqual([]);
    const complete = { Stemming: { as: "mood", low: 1, high: 10 } } as const;
    expect(planned(draftOf(["perfice-form.csv"], { fields: complete })).rows).toHaveLength(11);
    expect(planned(draftOf(["nomie.json"], { fields: { mood: { as: "mood" } } })).rows[0]?.content.mood).toBe(2);
  });
});

describe("openUpload", () => {
  const open = (...names: string[]) =>
    openUpload(
      names.map((name) => sample(name)),
      context,
    );

  it("leaves tables of one's own and documents of Keerpunt to their own steps", () => {
    expect(open("imports/generic.csv").state).toBe("table");
    expect(openUpload([Buffer.from('{"format":"keerpunt"}')], context)).toMatchObject({ state: "refused" });
  });

  it("asks for moods with names, with the grades that the app has itself", () => {
    expect(open("imports/daylio.csv")).toMatchObject({
      state: "format",
      formats: ["Daylio CSV"],
      asked: { moods: ["good", "rad", "meh", "zwaar", "awful", "bad"], usual: { good: 8, rad: 10, awful: 1 } },
    });
  });

  it("refuses what is no export with the fault that says most", () => {
    const cut = sample("imports/day-one.zip").subarray(0, 300);
    expect(openUpload([cut], context)).toEqual({ state: "refused", fault: { code: "broken-archive" } });
    expect(openUpload([Buffer.from("<HealthData><a></HealthData>")], context)).toMatchObject({
      fault: { code: "invalid-xml" },
    });
    expect(openUpload([Buffer.from([0, 1, 2, 3])], context)).toMatchObject({ fault: { code: "not-text" } });
    expect(open("imports/generic.csv", "imports/pixels.json")).toMatchObject({ fault: { code: "unknown-format" } });
  });
});

describe("choicesOfForm", () => {
  it("finds the answers by the place of the names", () => {
    const asked = { moods: ["a", "b"], fields: ["x", "y"], usual: {}, ends: {} };
    const form = { mood1: 7, field0As: "stress", field0Low: 0, field0High: 3, field0Reversed: "on", field1Low: 1 };
    expect(choicesOfForm(form, asked)).toEqual({
      moods: { b: 7 },
      fields: { x: { as: "stress", low: 0, high: 3, reversed: true } },
    });
  });
});
