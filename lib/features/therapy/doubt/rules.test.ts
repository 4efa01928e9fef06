import { expect, it } from "vitest";
import { countRecord, listDoubts } from "./rules";
import { DOUBT_ANSWERS, DOUBT_QUESTIONS } from "./choices";
import { doubt } from "@/tests/factories/doubt";

const TODAY = "2026-06-10";
const session = (day: string, heard?: "yes" | "partly" | "no", status: "held" | "planned" = "held") => ({
  content: { day, status, ...(heard && { heard }) },
});

it("counts the answers of the last five sessions", () => {
  const sessions = [
    session("2026-03-01", "no"),
    session("2026-04-01", "yes"),
    session("2026-04-08", "partly"),
    session("2026-05-01"),
    session("2026-05-08", "yes"),
    session("2026-06-01", "yes"),
    session("2026-06-17", "no", "planned"),
  ];
  const counts = countRecord({ startedOn: "2026-02-25", sessions, moments: [], today: TODAY });
  expect(counts.heard).toEqual({ yes: 3, partly: 1, no: 0, asked: 4 });
  expect(counts.goalsFit.asked).toBe(0);
  expect(counts).toMatchObject({ held: 6, weeks: 15 });
});

it("counts protection moments of eight weeks and says nothing of time it does not know", () => {
  const moments = ["2026-04-15", "2026-04-16", "2026-06-10"].map((day) => ({ content: { day } }));
  const counts = countRecord({ startedOn: null, sessions: [], moments, today: TODAY });
  expect(counts).toMatchObject({ weeks: null, moments: 2, held: 0 });
});

it("has eight questions with the same answers, and nothing that adds them up", () => {
  expect(DOUBT_QUESTIONS).toHaveLength(8);
  expect(DOUBT_ANSWERS).toContain("unsure");
  expect(Object.keys(countRecord({ startedOn: null, sessions: [], moments: [], today: TODAY }))).not.toContain("score");
});

it("is listed newest first", () => {
  const entries = [
    { id: "a", content: doubt({ day: "2026-05-01" }) },
    { id: "b", content: doubt({ day: "2026-06-01" }) },
  ];
  expect(listDoubts(entries).map(({ id }) => id)).toEqual(["b", "a"]);
});
