import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_CHOSEN,
  carriedOverFrom,
  choosePoint,
  letPointGo,
  listPoints,
  movePoint,
  pointsOfSession,
  raisePoint,
  reopenPoint,
  startPoint,
  unchoosePoint,
  type PointEntry,
} from "./rules";
import { talkingPointSchema, type TalkingPoint } from "./schema";

const today = "2026-06-10";
const open: TalkingPoint = {
  text: "Kan het iets langzamer?",
  source: { kind: "own" },
  status: "open",
  order: 0,
  writtenOn: "2026-06-03",
};
const chosen = (id: string, order: number): PointEntry => ({
  id,
  content: { ...open, status: "chosen", order, chosenOn: "2026-06-04" },
});
const full = [chosen("a", 1), chosen("b", 2), chosen("c", 3)];

describe("choosing points for the next session", () => {
  it("refuses a fourth and leaves the others as they are", () => {
    expect(choosePoint(full, open, today)).toBeNull();
  });

  it("keeps a new point for later when three are chosen, and chooses it when there is room", () => {
    const point = { text: "Ik twijfel.", source: { kind: "own" }, today } as const;
    expect(startPoint(full, point).status).toBe("open");
    expect(startPoint(full.slice(1), point)).toMatchObject({ status: "chosen", order: 4, chosenOn: today });
  });

  it("never lets the list grow past three, whatever is started, taken off, raised or reopened", () => {
    const step = fc.record({ act: fc.constantFrom("start", "off", "raise", "letGo", "reopen"), at: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const points: PointEntry[] = [];
        for (const { act, at } of steps) {
          const point = points[at % Math.max(points.length, 1)];
          if (act === "start" || !point) {
            points.push({ id: String(points.length), content: startPoint(points, { ...open, today }) });
            continue;
          }
          if (act === "off") point.content = unchoosePoint(point.content);
          if (act === "raise") point.content = raisePoint(point.content, { day: today, outcome: "" });
          if (act === "letGo") point.content = letPointGo(point.content, today);
          if (act === "reopen") point.content = reopenPoint(points, { ...point.content });
          expect(talkingPointSchema.safeParse(point.content).success).toBe(true);
        }
        const lists = listPoints(points);
        expect(lists.chosen.length).toBeLessThanOrEqual(MAX_CHOSEN);
        const listed = [lists.chosen, lists.open, lists.raised, lists.letGo].flat().map(({ id }) => id);
        expect(listed.sort()).toEqual(points.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("moving a chosen point", () => {
  it("swaps it with its neighbour and returns only what changed", () => {
    const moved = movePoint(full, "c", "up");
    expect(moved.map(({ id, content }) => [id, content.order])).toEqual([
      ["c", 2],
      ["b", 3],
    ]);
  });

  it("does nothing at the ends, and for a point that is not chosen", () => {
    expect(movePoint(full, "a", "up")).toEqual([]);
    expect(movePoint(full, "c", "down")).toEqual([]);
    expect(movePoint(full, "x", "down")).toEqual([]);
  });

  it("sorts out places that two tabs handed out twice", () => {
    const twice = [chosen("a", 1), chosen("b", 1), chosen("c", 1)];
    const changes = new Map(movePoint(twice, "a", "down").map((point) => [point.id, point]));
    const after = listPoints(twice.map((point) => changes.get(point.id) ?? point)).chosen;
    expect(after.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  it("is undone by the opposite move", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "b"), (id) => {
        const apply = (points: PointEntry[], changed: PointEntry[]) =>
          points.map((point) => changed.find((each) => each.id === point.id) ?? point);
        const down = apply(full, movePoint(full, id, "down"));
        expect(listPoints(apply(down, movePoint(down, id, "up"))).chosen).toEqual(full);
      }),
    );
  });
});

describe("raising and letting go", () => {
  it("keeps the day and what came of it, and nothing when nothing was written", () => {
    const raised = raisePoint(open, { day: "2026-06-09", outcome: " Ze vroeg door. " });
    expect(raised).toMatchObject({ status: "raised", raisedOn: "2026-06-09", outcome: "Ze vroeg door." });
    expect(raisePoint(open, { day: "2026-06-09", outcome: "  " })).not.toHaveProperty("outcome");
  });

  it("gives back everything when undone, among the chosen when there is room", () => {
    const before = chosen("a", 1).content;
    const raised = raisePoint(before, { day: today, outcome: "Afgesproken." });
    expect(reopenPoint([], raised)).toMatchObject({ status: "chosen", outcome: "Afgesproken." });
    expect(reopenPoint(full, raised).status).toBe("open");
    expect(reopenPoint([], letPointGo(open, today))).toEqual(open);
  });

  it("keeps what came of a point that was taken back, whatever happens to it next", () => {
    const raised = raisePoint(chosen("a", 1).content, { day: today, outcome: "Afgesproken." });
    const takenBack = reopenPoint(full, raised);
    const next = [choosePoint([], takenBack, today), unchoosePoint(takenBack), letPointGo(takenBack, today)];
    expect(next.map((point) => point?.outcome)).toEqual(["Afgesproken.", "Afgesproken.", "Afgesproken."]);
  });

  it("drops what came of it when the field is emptied", () => {
    const raised = raisePoint(open, { day: today, outcome: "Afgesproken." });
    expect(raisePoint(raised, { day: today, outcome: " " })).not.toHaveProperty("outcome");
  });
});

describe("carrying over", () => {
  const point = chosen("a", 1).content;

  it("names the last session that passed without raising it", () => {
    expect(carriedOverFrom(point, ["2026-06-09", "2026-06-02", "2026-06-06"], today)).toBe("2026-06-09");
  });

  it("says nothing of sessions before it was chosen, of today, or of points that are not chosen", () => {
    expect(carriedOverFrom(point, ["2026-06-04", "2026-06-10", "2026-06-16"], today)).toBeNull();
    expect(carriedOverFrom({ ...point, status: "open" }, ["2026-06-09"], today)).toBeNull();
  });
});

describe("the points of the session itself", () => {
  it("are those that stand ready, in their order, with those ticked off today", () => {
    const raised = (id: string, day: string, order: number): PointEntry => ({
      id,
      content: raisePoint({ ...open, order }, { day, outcome: "" }),
    });
    const points = [chosen("b", 3), raised("now", today, 2), raised("before", "2026-06-03", 0), chosen("a", 1)];
    expect(pointsOfSession([...points, { id: "open", content: open }], today).map(({ id }) => id)).toEqual([
      "a",
      "now",
      "b",
    ]);
  });
});
