import fc from "fast-check";
import { z } from "zod";
import { exampleJournal } from "../factories/example-journal";
import { TODAY } from "../setup/awkward-zone";
import { dataFolder } from "../setup/e2e-data";
import { figure, times } from "../setup/figures";
import { builtActions, callAction, postToAction } from "../setup/http-actions";
import { seedAccount } from "../setup/seed-account";
import { expect, test } from "./fixtures";

// The full count takes hours; FUZZ_CALLS is for a shorter look.
const CALLS = Number(process.env.FUZZ_CALLS ?? times(4, 10_000));
const AT_ONCE = 6;

const AWKWARD = ["", " ", "__proto__", "\u0000", "\ud800", "‮x", "1e309", "-1", "NaN", "9999-99-99", "2026-02-30"];
const NAMES = ["__proto__", "constructor", "$ACTION_ID_x", "toString", "id[0]"];

/** Names and values that forms of the app have, some awkward ones among them, and now and then a long one. */
function formOf(journal: ReturnType<typeof exampleJournal>): fc.Arbitrary<[string, string][]> {
  const contents = Object.values(journal).flatMap((entries) =>
    entries.slice(0, 3).map((each) => ("content" in each ? each.content : each)),
  );
  const existing = contents.flatMap((content) => Object.entries(content));
  const names = [
    ...new Set(existing.map(([name]) => name)),
    "id",
    "revision",
    "answer",
    "suggestion",
    "next",
    ...NAMES,
  ];
  const values = existing.flatMap(([, value]) => (typeof value === "object" ? [] : [String(value)]));
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    { weight: 1, arbitrary: fc.integer({ min: 2_000, max: 50_000 }).map((length) => "x".repeat(length)) },
  );
  return fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 25 });
}

test("whatever is sent to an action gets an answer, and never a failure of the server", async ({ baseURL }) => {
  test.setTimeout(times(90_000, 14_400_000));
  const base = z.url().parse(baseURL);
  const journal = exampleJournal(TODAY);
  const { cookieName, cookieValue } = await seedAccount(dataFolder(), base, {
    checkIns: journal.checkIns.slice(0, 30),
  });
  const headers = { Cookie: `${cookieName}=${cookieValue}` };
  const form = formOf(journal);
  const invalid: string[] = [];
  let calls = 0;
  // What ends the session or the account of the caller is left out: the rest would only be told to sign in.
  const actions = builtActions().filter(({ name }) => !/^(deleteAccount|changePassword|startInSession)/.test(name));
  const queue = [...actions];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let action = queue.shift(); action !== undefined; action = queue.shift()) {
        for (const fields of fc.sample(form, { numRuns: CALLS, seed: 20_261_126 })) {
          const { outcome } = await callAction(base, action, fields, headers);
          calls += 1;
          if (/^5|unexpected/.test(outcome))
            invalid.push(`${action.name} ${outcome} ${JSON.stringify(fields).slice(0, 400)}`);
        }
      }
    }),
  );
  expect(invalid.slice(0, 10)).toEqual([]);
  figure(
    "fuzz of every action",
    `${actions.length} actions × ${CALLS}, ${calls} calls, ${invalid.length} failures of the server`,
  );
});

test("a broken message to an action is refused without a word about why, and the server goes on", async ({
  baseURL,
}) => {
  const base = z.url().parse(baseURL);
  const [action] = builtActions();
  if (!action) throw new Error("the build has no actions");
  for (const root of ["", "{", '["$K9"]', '["$F1"]', "[".repeat(2_000), '["$Q1","$W1","$B1"]', "null", '"$@1"']) {
    const body = new FormData();
    body.append("0", root);
    // The framework takes the message apart, and answers 500 to what it cannot read.
    const answer = await postToAction(base, action, body, {});
    expect.soft(await answer.text(), root.slice(0, 20)).not.toMatch(/Error:|\.ts|\.js:\d|node_modules/);
    expect.soft((await fetch(`${base}/api/health`)).status).toBe(200);
  }
});
