import Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { exampleJournal } from "../factories/example-journal";
import { TODAY } from "../setup/awkward-zone";
import { dataFolder } from "../setup/e2e-data";
import { figure, times } from "../setup/figures";
import { builtActions, builtRoutes, callAction, type BuiltAction } from "../setup/http-actions";
import { SEEDED_PASSWORD, seedAccount, type SeededAccount } from "../setup/seed-account";
import { expect, test } from "./fixtures";
import { PUBLIC_PAGES } from "./pages/routes";

/** Route handlers and pages that answer anybody. Every other route of the build needs a signed-in person. */
const PUBLIC_ROUTES = [
  ...PUBLIC_PAGES,
  "/api/auth/[...nextauth]",
  "/api/health",
  "/apple-icon.png",
  "/icon.svg",
  "/manifest.webmanifest",
  "/sign-out",
];
/** Actions that answer anybody. Every other action of the build needs a signed-in person. */
const PUBLIC_ACTIONS = [
  "openDemoAction",
  "recoverAction",
  "secondStepAction",
  "setLocaleAction",
  "signInAction",
  "signUpAction",
];
/** What only the account of A holds. */
const OWN_WORDS = /Ik slaap sinds twee weken slechter|Mag ik dan “stop” zeggen/;
/** Actions that end sessions or the account of whoever calls them: they are called last, by each in turn. */
const ENDING = ["changePasswordAction", "deleteAccountAction", "endOtherSessionsAction", "replaceRecoveryCodeAction"];

const SIX_MONTHS_MS = 183 * 86_400_000;

/** Who sends a request, with the cookie they send. */
interface Principal {
  name: string;
  cookie: string;
}

const cookieOf = ({ cookieName }: SeededAccount, value: string) => `${cookieName}=${value}`;

function database() {
  return new Database(join(dataFolder(), "keerpunt.db"), { readonly: true });
}

const rowSchema = z.object({ id: z.string(), kind: z.string(), revision: z.number(), sealed: z.string() });

/** Everything that is stored of an account, as it lies in the file. */
function rowsOf(userId: string): z.infer<typeof rowSchema>[] {
  const file = database();
  const rows = file
    .prepare('SELECT id, kind, revision, hex(sealed) AS sealed FROM "Entry" WHERE "userId" = ?')
    .all(userId);
  file.close();
  return z.array(rowSchema).parse(rows.toSorted(byId));
}

function byId(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

/** One form that has something in every field that any form of the app has. */
function fieldsOf(journal: ReturnType<typeof exampleJournal>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const entries of Object.values(journal)) {
    for (const each of entries) {
      const content = "content" in each ? each.content : each;
      for (const [name, value] of Object.entries(content)) {
        if (["string", "number", "boolean"].includes(typeof value) && !fields.has(name))
          fields.set(name, String(value));
      }
    }
  }
  const own = new Map(
    [...fields].map(([name, value]) => [name, OWN_WORDS.test(value) ? "Iets van een ander." : value]),
  );
  return own.set("revision", "1").set("answer", "fits").set("phase", "treatment").set("direction", "down");
}

async function eachWith<T>(items: readonly T[], atOnce: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
    }),
  );
}

test("nobody but its owner gets at a journal: every route and action × everybody", async ({ baseURL: base }) => {
  test.slow();
  const baseURL = z.url().parse(base);
  const journal = exampleJournal(TODAY);
  const [a, b] = [
    await seedAccount(dataFolder(), baseURL, journal),
    await seedAccount(dataFolder(), baseURL, { checkIns: [{ day: TODAY, mood: 6, tags: [] }] }),
  ];
  const revoked = await a.cookieSince(new Date());
  const signedOut = await fetch(`${baseURL}/sign-out`, {
    method: "POST",
    headers: { Origin: baseURL, Cookie: cookieOf(a, revoked) },
    redirect: "manual",
  });
  expect(signedOut.status).toBe(303);
  const outsiders: Principal[] = [
    { name: "nobody", cookie: "" },
    { name: "expired", cookie: cookieOf(a, await a.cookieSince(new Date(Date.now() - SIX_MONTHS_MS))) },
    { name: "revoked", cookie: cookieOf(a, revoked) },
    { name: "forged", cookie: `${a.cookieName}=${a.cookieValue.slice(0, -8)}AAAAAAAA` },
  ];
  const owner: Principal = { name: "A", cookie: cookieOf(a, a.cookieValue) };
  const stranger: Principal = { name: "B", cookie: cookieOf(b, b.cookieValue) };
  const before = rowsOf(a.userId);
  expect(before.length).toBeGreaterThan(100);
  const ids = [...new Map(before.map(({ kind, id }) => [kind, id])).values()];
  const invalid: string[] = [];
  let cells = 0;
  const cell = (isRight: boolean, what: string) => {
    cells += 1;
    if (!isRight) invalid.push(what);
  };

  const addresses = builtRoutes().flatMap((pattern) =>
    /\[id\]/.test(pattern)
      ? ids.slice(0, times(2, ids.length)).map((id) => ({ pattern, path: pattern.replace("[id]", id) }))
      : [
          {
            pattern,
            path: pattern
              .replace("[instrument]", "phq9")
              .replace("[topic]", "side-effects")
              .replace("[...nextauth]", "session"),
          },
        ],
  );
  const ask = async ({ cookie }: Principal, path: string) => {
    const response = await fetch(baseURL + path, { headers: { Cookie: cookie }, redirect: "manual" });
    return { response, text: await response.text() };
  };
  const exported = async ({ cookie }: Principal) => {
    const response = await fetch(`${baseURL}/settings/export/json`, {
      method: "POST",
      headers: { Cookie: cookie, Origin: baseURL },
      body: new URLSearchParams({ password: SEEDED_PASSWORD }),
      redirect: "manual",
    });
    return { response, text: await response.text() };
  };
  await eachWith(addresses, 6, async ({ pattern, path }) => {
    const isPublic = PUBLIC_ROUTES.includes(pattern);
    for (const who of [...outsiders, stranger]) {
      const { response, text } = await ask(who, path);
      const isAway = response.status === 405 || (response.headers.get("location") ?? "").includes("/sign-in");
      const isRight = !OWN_WORDS.test(text) && response.status < 500 && (isPublic || who === stranger || isAway);
      cell(isRight, `${who.name} GET ${path}: ${response.status}`);
    }
  });

  const fields = fieldsOf(journal);
  const call = (who: Principal, action: BuiltAction, more: Readonly<Record<string, string>> = {}) =>
    callAction(baseURL, action, new Map([...fields, ...Object.entries(more)]), { Cookie: who.cookie });
  const needUser = builtActions().filter(({ name }) => !PUBLIC_ACTIONS.includes(name));
  await eachWith(needUser, 6, async (action) => {
    for (const who of outsiders) {
      const { outcome } = await call(who, action, { id: ids[0] ?? "" });
      cell(outcome === "signed-out", `${who.name} ${action.name}: ${outcome}`);
    }
  });
  const gentle = needUser.filter(({ name }) => !ENDING.includes(name));
  await eachWith(gentle, 6, async (action) => {
    for (const id of ids.slice(0, times(3, ids.length))) {
      const { outcome, text } = await call(stranger, action, { id, pointId: id, entryId: id, findingId: id });
      const isRight = !/^5|unexpected/.test(outcome) && !OWN_WORDS.test(text);
      cell(isRight, `B ${action.name} with an entry of A: ${outcome}`);
    }
  });
  const goal = needUser.find(({ name }) => name === "saveGoalAction");
  const control = goal && (await call(stranger, goal, { id: randomUUID(), revision: "" })).outcome;
  expect(control, "the forms of this test do arrive").toBe("ok");
  expect((await exported(stranger)).text).not.toMatch(OWN_WORDS);
  for (const name of ENDING) {
    const action = needUser.find((each) => each.name === name);
    const outcome = action && (await call(stranger, action)).outcome;
    cell(outcome !== undefined && outcome !== "unexpected", `B ${name}: ${outcome}`);
  }
  expect(invalid).toEqual([]);
  expect(rowsOf(a.userId), "nothing of A was changed by B").toEqual(before);
  const { response, text } = await exported(owner);
  expect([response.status, OWN_WORDS.test(text)], "A still gets at all of it").toEqual([200, true]);
  const parts = `${builtRoutes().length} routes, ${builtActions().length} actions`;
  figure("authorisation matrix", `${parts}: ${cells} cells, ${invalid.length} unexpected successes`);
});

test("every public route and action is still there", () => {
  expect(PUBLIC_ROUTES.filter((each) => !builtRoutes().includes(each))).toEqual([]);
  expect([...PUBLIC_ACTIONS, ...ENDING].filter((each) => !builtActions().some(({ name }) => name === each))).toEqual(
    [],
  );
});
