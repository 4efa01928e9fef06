import { expect, it } from "vitest";
import { answerHomework, listHomework, mayBecomeMoment, reopenHomework } from "./rules";
import { homework } from "@/tests/factories/homework";

it("stands open until it has an answer, and keeps its words when it is opened again", () => {
  const content = homework();
  const answered = answerHomework(content, { answer: "not-done", note: "te moe" }, "2026-06-08");
  const [open, done] = [
    { id: "a", content },
    { id: "b", content: answered },
  ];
  const lists = listHomework([done, open]);
  expect([lists.open, lists.answered]).toEqual([[open], [done]]);
  expect(reopenHomework(answered)).toEqual({ ...content, note: "te moe" });
});

it("keeps what was written when it is answered anew without words", () => {
  const once = answerHomework(homework(), { answer: "partly", note: "half" }, "2026-06-08");
  expect(answerHomework(once, { answer: "done" }, "2026-06-09")).toMatchObject({ answer: "done", note: "half" });
});

it("may become a protection moment when it was not done, and once only", () => {
  const may = (answer: "done" | "partly" | "not-done" | "dropped", momentId?: string) =>
    mayBecomeMoment(homework({ answer, ...(momentId && { momentId }) }));
  expect([may("done"), may("partly"), may("not-done"), may("dropped")]).toEqual([false, true, true, false]);
  expect(may("not-done", "5f0d6f52-8b0e-4c0e-9a55-0d2f5a1c7e01")).toBe(false);
});
