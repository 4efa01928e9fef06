import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heldSessions,
  isRunningOn,
  phaseOn,
  startPhase,
  therapiesOn,
  therapyOfSession,
  therapyOn,
  treatmentOf,
} from "./rules";
import { PHASES } from "./choices";
import { therapy } from "@/tests/factories/therapy";

const first = { id: "first", content: therapy({ startedOn: "2024-01-10", endedOn: "2024-12-01" }) };
const second = { id: "second", content: therapy({ startedOn: "2026-02-10" }) };
const beside = { id: "beside", content: therapy({ startedOn: "2026-03-01" }) };
const all = [second, first, beside];

describe("the trajectory of a day", () => {
  it("is the one begun last of those that run, else the last that had begun", () => {
    expect(therapyOn(all, "2026-06-01")?.id).toBe("beside");
    expect(therapyOn(all, "2026-02-20")?.id).toBe("second");
    expect(therapyOn(all, "2024-12-01")?.id).toBe("first");
    expect(therapyOn(all, "2025-06-01")?.id).toBe("first");
    expect(therapyOn(all, "2023-06-01")).toBeNull();
  });

  it("runs on its first and on its last day", () => {
    expect(
      ["2024-01-09", "2024-01-10", "2024-12-01", "2024-12-02"].map((day) => isRunningOn(first.content, day)),
    ).toEqual([false, true, true, false]);
  });

  it("is asked only where several run", () => {
    expect(therapiesOn(all, "2026-06-01").map(({ id }) => id)).toEqual(["beside", "second"]);
    expect(therapiesOn(all, "2024-06-01").map(({ id }) => id)).toEqual(["first"]);
  });
});

describe("a session", () => {
  it("belongs to the trajectory it names, else to the one that runs on its day", () => {
    expect(therapyOfSession(all, { day: "2026-06-01", therapyId: "second" })?.id).toBe("second");
    expect(therapyOfSession(all, { day: "2026-06-01" })?.id).toBe("beside");
    expect(therapyOfSession(all, { day: "2026-06-01", therapyId: "deleted" })?.id).toBe("beside");
    expect(therapyOfSession(all, { day: "2025-06-01" })).toBeNull();
  });

  it("counts for a trajectory when it took place", () => {
    const at = (day: string, status: "held" | "planned" | "not-held") => ({ content: { day, status } });
    const sessions = [at("2024-02-01", "held"), at("2024-03-01", "not-held"), at("2026-02-12", "held")];
    expect(heldSessions(all, first, sessions)).toEqual([sessions[0]]);
  });
});

describe("a phase", () => {
  it("is the last one begun, and aftercare once the trajectory is over", () => {
    const phases = [
      { phase: "treatment", from: "2026-04-01" },
      { phase: "intake", from: "2026-02-10" },
    ] as const;
    const content = therapy({ phases: [...phases], endedOn: "2026-12-01" });
    expect(phaseOn(content, "2026-02-09")).toBeNull();
    expect(phaseOn(content, "2026-03-01")).toBe("intake");
    expect(phaseOn(content, "2026-12-01")).toBe("treatment");
    expect(phaseOn(content, "2026-12-02")).toBe("aftercare");
  });

  it("is unknown until somebody says it", () => {
    expect(phaseOn(therapy(), "2026-06-01")).toBeNull();
  });

  it("that begins today is the phase of today, whatever was entered before", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, "0")}`);
    const existing = fc.array(fc.record({ phase: fc.constantFrom(...PHASES), from: day }), { maxLength: 5 });
    fc.assert(
      fc.property(existing, fc.constantFrom(...PHASES), day, (phases, phase, today) => {
        const started = startPhase(therapy({ phases }), phase, today);
        expect(phaseOn(started, today)).toBe(phase);
        expect(started.phases.filter((each) => each.phase === phase)).toEqual([{ phase, from: today }]);
      }),
    );
  });
});

describe("what Trends takes as treatment", () => {
  it("is the trajectory begun last, with its end once that has come", () => {
    expect(treatmentOf(all, "2026-06-01")).toEqual({ start: "2026-03-01" });
    expect(treatmentOf(all, "2024-06-01")).toEqual({ start: "2024-01-10" });
    expect(treatmentOf(all, "2025-01-01")).toEqual({ start: "2024-01-10", end: "2024-12-01" });
    expect(treatmentOf(all, "2023-01-01")).toBeNull();
  });
});
