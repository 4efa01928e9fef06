import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATED_PARTS, PARTS, PERSONAL_PARTS, type Part, type SummaryChoice } from "./choice";
import { composeSummary, findingsInPeriod, loggedDays } from "./compose";
import { lines, PAGE } from "./measure";
import type { SummaryBlock, SummaryRecord } from "./model";
import { summaryChoice, summaryContext, summaryRecord } from "@/tests/factories/summary";

const compose = (record: SummaryRecord, choice: SummaryChoice = summaryChoice()) =>
  composeSummary(record, choice, summaryContext(record, choice));
const kinds = (blocks: SummaryBlock[]) => blocks.map(({ kind }) => kind);
const noted = (note: string): SummaryRecord => {
  const record = summaryRecord({ checkIns: [{ day: "2026-06-01", time: "21:14", note }] });
  const sessions = record.sessions.map((session) => ({ ...session, content: { ...session.content, note } }));
  const line = { label: "1 juni 2026", text: note, from: "2026-06-01", until: null };
  return { ...record, sessions, lines: Object.fromEntries(DATED_PARTS.map((part) => [part, [line]])) };
};

describe("a summary", () => {
  it("holds the parts that were chosen, in the order of the page", () => {
    expect(kinds(compose(summaryRecord()).blocks)).toEqual(["points", "chart", "findings", "table", "text", "room"]);
    const bare = compose(summaryRecord(), summaryChoice({ parts: new Set() }));
    expect(kinds(bare.blocks)).toEqual(["text", "room"]);
  });

  it("says for which session and period it is, that it is self-report, and n of N days", () => {
    const summary = compose(summaryRecord());
    expect(summary.title).toBe("Voor sessie 16");
    expect(summary.meta).toEqual(["dinsdag 16 juni 2026", "periode: 1 februari 2026 tot en met 10 juni 2026"]);
    expect(summary.basis.name).toBe("Zelfrapportage, geen meting.");
    expect(summary.basis.text).toBe("Ingevuld: stemming 97 van 130 dagen, stress 97, slaap 97. 15 sessies.");
    expect(summary.madeOn).toBe("Gemaakt met Keerpunt op 10 juni 2026, 21:16");
  });

  it("speaks English to who reads English", () => {
    const record = summaryRecord({ sessions: [] });
    const choice = summaryChoice();
    const summary = composeSummary(record, choice, summaryContext(record, choice, "en"));
    expect(summary.title).toBe("Summary");
    expect(summary.basis.text).toBe("Logged: mood 97 of 130 days, stress 97, sleep 97. No sessions.");
  });

  it("shows only chosen points, between quotation marks and in their order", () => {
    const record = summaryRecord();
    const [first, second, third] = record.points;
    if (!first || !second || !third) throw new Error("the factory has three points");
    const points = [{ ...second, content: { ...second.content, status: "let-go" as const } }, third, first];
    const block = compose({ ...record, points }).blocks[0];
    expect(block).toMatchObject({
      items: [expect.stringMatching(/^‘Ik slaap .*’$/), expect.stringMatching(/^‘Ik merk .*’$/)],
    });
  });

  it("says that a chosen part is empty instead of leaving it out", () => {
    const nothing: SummaryRecord = {
      days: [],
      checkIns: [],
      sessions: [],
      points: [],
      findings: [],
      lines: {},
    };
    const summary = compose(nothing, summaryChoice({ parts: new Set(PARTS) }));
    expect(kinds(summary.blocks)).toEqual([...PARTS.map(() => "empty"), "text", "room"]);
  });

  it("lists the last six sessions that took place, newest first, and leaves open what was not filled in", () => {
    const table = compose(summaryRecord()).blocks.find((block) => block.kind === "table");
    expect(table?.rows.map((row) => row[0])).toEqual(["15", "14", "13", "12", "11", "10"]);
    expect(table?.rows[2]).toEqual([
      "13",
      "17 mei",
      "6 → 4",
      "5 → –",
      "deels",
      "ja",
      "nee",
      "te snel",
      "zwaar, maar nuttig",
    ]);
  });

  it.each(["nl", "en"] as const)("heads each column of the sessions with two lines at most (%s)", (locale) => {
    const record = summaryRecord();
    const choice = summaryChoice();
    const { blocks } = composeSummary(record, choice, summaryContext(record, choice, locale));
    const table = blocks.find((block) => block.kind === "table");
    expect(table?.columns.length).toBeGreaterThan(0);
    for (const { label, share } of table?.columns ?? []) {
      // As bold letters, which are a little wider.
      expect(lines(label, { size: 12, face: "sans" }, (PAGE.textWidth * share) / 100 - 10), label).toBeLessThan(3);
    }
  });

  it("carries what the client answered to a finding", () => {
    const findings = compose(summaryRecord()).blocks.find((block) => block.kind === "findings");
    expect(findings?.items[0]?.answer).toContain("verhuizing");
  });

  it("never holds the text of a note unless its own part was ticked", () => {
    const canary = "kanarie-b1f0";
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...PARTS)), (ticked) => {
        const parts = new Set<Part>(ticked);
        const text = JSON.stringify(compose(noted(canary), summaryChoice({ parts })));
        const isTicked = [...PERSONAL_PARTS].some((part) => parts.has(part));
        expect(text.includes(canary)).toBe(isTicked);
      }),
    );
  });

  it("keeps session notes and check-in notes apart", () => {
    const record = { ...noted("van de sessie"), checkIns: [{ day: "2026-06-01", note: "van de dag" }] };
    const only = (part: Part) => JSON.stringify(compose(record, summaryChoice({ parts: new Set([part]) })));
    expect(only("sessionNotes")).not.toContain("van de dag");
    expect(only("checkInNotes")).not.toContain("van de sessie");
  });
});

describe("effects and protection moments", () => {
  const line = (label: string, from: string, until: string | null) => ({ label, text: "", from, until });
  const effects = [
    line("later", "2026-07-01", null),
    line("goes on", "2026-03-01", null),
    line("over", "2026-01-01", "2026-01-31"),
  ];

  it("are those that were there in the period, each only under its own tick", () => {
    const record = summaryRecord({
      lines: {
        effects,
        protection: [line("moment", "2026-05-01", "2026-05-01")],
        lifeEvents: [line("event", "2026-05-02", "2026-05-02")],
        questionnaires: [line("PHQ-9", "2026-05-03", "2026-05-03")],
      },
    });
    const notes = (...parts: Part[]) =>
      compose(record, summaryChoice({ parts: new Set(parts) })).blocks.flatMap((block) =>
        block.kind === "notes" ? block.items.map(({ label }) => label) : [],
      );
    expect(notes("effects")).toEqual(["goes on"]);
    expect(notes("protection")).toEqual(["moment"]);
    expect(notes("lifeEvents")).toEqual(["event"]);
    expect(notes("questionnaires")).toEqual(["PHQ-9"]);
    expect(notes("sessions", "findings")).toEqual([]);
  });
});

describe("what Keerpunt says of an entry", () => {
  it("stands apart from the client's own words, so that only those are set in italics", () => {
    const at = { from: "2026-05-01", until: null };
    const lines = {
      goals: [{ label: "Een doel", text: "2 op 1 mei, 5 op 1 juni", ...at }],
      effects: [{ label: "Slechter slapen", text: "loopt nog", own: "Vooral na een sessie.", ...at }],
      lifeEvents: [{ label: "1 mei", text: "verhuizing", isTextOwn: true, ...at }],
    };
    const parts = new Set<Part>(["goals", "effects", "lifeEvents"]);
    const items = compose(summaryRecord({ lines }), summaryChoice({ parts })).blocks.flatMap((block) =>
      block.kind === "notes" ? block.items : [],
    );
    expect(items).toEqual([
      { label: "Een doel", facts: "2 op 1 mei, 5 op 1 juni", text: "" },
      { label: "Slechter slapen", facts: "loopt nog", text: "Vooral na een sessie." },
      { label: "1 mei", text: "verhuizing" },
    ]);
  });
});

describe("an overview for a second opinion", () => {
  const line = { label: "Slechter slapen", text: "sterk", own: "kanarie-9d41", from: "2026-05-01", until: null };
  const record = noted("kanarie-9d41");
  const lines = Object.fromEntries(DATED_PARTS.map((part) => [part, [line]]));
  const of = (over: Partial<SummaryChoice>) => {
    const choice = summaryChoice({ parts: new Set(DATED_PARTS), ...over });
    return composeSummary({ ...record, lines }, choice, summaryContext(record, choice));
  };

  it("leaves out what was written freely, which the own therapist gets", () => {
    expect(JSON.stringify(of({ audience: "therapist" }).blocks)).toContain("kanarie-9d41");
    expect(JSON.stringify(of({ audience: "second-opinion" }).blocks)).not.toContain("kanarie-9d41");
    expect(JSON.stringify(of({ audience: "second-opinion" }).blocks)).toContain("sterk");
  });

  it("names itself, and no session", () => {
    const { title, meta } = of({ audience: "second-opinion" });
    expect(title).toBe("Overzicht voor een second opinion");
    expect(meta).toHaveLength(1);
  });
});

describe("what belongs to a period", () => {
  const finding = { letter: "A", status: "open", name: "", text: "" } as const;

  it("is a finding that touches it and could be noticed by its end", () => {
    const range = { from: "2026-03-01", to: "2026-03-31" };
    const at = (from: string, until: string | null, noticedOn: string) => ({ ...finding, from, until, noticedOn });
    const inside = [at("2026-02-01", "2026-03-01", "2026-02-14"), at("2026-03-10", null, "2026-03-31")];
    const outside = [at("2026-02-01", "2026-02-28", "2026-02-14"), at("2026-03-20", null, "2026-04-02")];
    expect(findingsInPeriod([...outside, ...inside], range)).toEqual(inside);
  });

  it("counts a day once, and quality where hours of sleep were never logged", () => {
    const days = [
      { day: "2026-03-01", mood: 5, sleepQuality: 6 },
      { day: "2026-03-02", stress: 5 },
      { day: "2026-04-01", mood: 5 },
    ];
    expect(loggedDays(days, { from: "2026-03-01", to: "2026-03-31" })).toEqual({
      mood: 1,
      stress: 1,
      sleep: 1,
      days: 31,
    });
  });
});
