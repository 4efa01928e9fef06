/**
 * npm run test:reliability runs this for each store: sends hostile inputs of every reader to a real server while its health is
 * asked for. Prints one line of JSON. `sqlite|postgresql`, then `short` for fewer inputs of each kind.
 */
import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { builtActions, callAction, postToAction } from "../setup/http-actions";
import { startOwnServer } from "../setup/own-server";
import { startPostgresql } from "../setup/postgresql-server";
import { CALENDARS, DOCUMENTS, FORMS, PASSWORDS, TABLES, type HostileKind } from "./hostile-inputs";

const SHORT_COUNT = 5;
const MEMORY_PATIENCE_MS = 120_000;
const PASSWORD = "vier-natte-honden-zwemmen";
const [provider = "sqlite", length] = process.argv.slice(2);

const secret = () => randomBytes(32).toString("base64");
const postgresql = provider === "postgresql" ? await startPostgresql() : null;
const server = await startOwnServer("start", {
  KEERPUNT_PEPPER: secret(),
  KEERPUNT_SERVER_KEY: secret(),
  NEXTAUTH_SECRET: secret(),
  ...(postgresql && { DATABASE_URL: postgresql.url }),
});
const { baseURL } = server;

function action(name: string) {
  const found = builtActions().find((each) => each.name === name);
  if (!found) throw new Error(`the build has no ${name}`);
  return found;
}

/** A new account's cookies. */
async function signUp(): Promise<string> {
  const body = new FormData();
  body.append("_1_email", `${randomUUID()}@example.test`);
  body.append("_1_password", PASSWORD);
  body.append("0", '[null,"$K1"]');
  const answer = await postToAction(baseURL, action("signUpAction"), body, {});
  const cookies = answer.headers.getSetCookie().map((each) => each.split(";")[0]);
  if (!cookies.some((each) => each?.includes("session-token"))) throw new Error("no account was made");
  return cookies.join("; ");
}

async function upload(text: string, headers: Record<string, string>): Promise<unknown> {
  const body = new FormData();
  body.append("file", new File([text], "file.csv"));
  const sent = { ...headers, Origin: baseURL, "Sec-Fetch-Site": "same-origin" };
  await fetch(`${baseURL}/settings/import/upload`, { method: "POST", headers: sent, body, redirect: "manual" });
  return fetch(`${baseURL}/settings/import`, { headers }).then((answer) => answer.text());
}

const healthSchema = z.object({ slowestMs: z.number(), failures: z.number() });

/** Asks for the health again and again, from a process of its own; what is returned ends that and tells what it saw. */
function watchHealth() {
  const watcher = spawn("node", ["tests/reliability/watch-health.mjs", `${baseURL}/api/health`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let told = "";
  watcher.stdout.on("data", (chunk) => (told += String(chunk)));
  return async () => {
    watcher.stdin.end();
    await once(watcher, "close");
    return healthSchema.parse(JSON.parse(told));
  };
}

/** The process that serves: the child of the one that was started. */
function serverProcess(): { pid: number; residentMb: number } {
  const parent = (pid: string) =>
    readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ")[1];
  const child = readdirSync("/proc").find(
    (pid) => /^\d+$/.test(pid) && tryOr(() => parent(pid) === String(server.pid)),
  );
  if (!child) throw new Error("the server has no process");
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child}/status`, "utf8")) ?? [];
  return { pid: Number(child), residentMb: Number(kilobytes) / 1024 };
}

function tryOr(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

let sent = 0;
const slowest: Record<string, number> = {};
let failures = 0;

async function probe<T>({ name, inputs }: HostileKind<T>, send: (input: T) => Promise<unknown>) {
  const stop = watchHealth();
  for (const input of length === "short" ? inputs.slice(0, SHORT_COUNT) : inputs) {
    await send(input);
    sent += 1;
  }
  const health = await stop();
  slowest[name] = Math.round(health.slowestMs);
  failures += health.failures;
}

try {
  const headers = { Cookie: await signUp() };
  // Everything is loaded once before memory is looked at.
  await upload(`date,mood (1-10)\n${"2026-06-01,4\n".repeat(10_000)}`, headers);
  await callAction(baseURL, action("readAppointmentsAction"), [["text", "9 juni om 10:00"]], headers);
  const before = serverProcess();
  await probe(CALENDARS, (text) => callAction(baseURL, action("readAppointmentsAction"), [["text", text]], headers));
  await probe(TABLES, (text) => upload(text, headers));
  await probe(DOCUMENTS, (text) => upload(text, headers));
  await probe(PASSWORDS, (password) => {
    const fields: [string, string][] = [
      ["email", `${randomUUID()}@example.test`],
      ["password", password],
    ];
    return callAction(baseURL, action("signUpAction"), fields, {});
  });
  await probe(FORMS, ({ names, value }) =>
    callAction(
      baseURL,
      action("signInAction"),
      names.map((name) => [name, value] as const),
      headers,
    ).catch(() => null),
  );
  let after = serverProcess();
  const deadline = Date.now() + MEMORY_PATIENCE_MS;
  while (after.residentMb > before.residentMb + 100 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    after = serverProcess();
  }
  const grownMb = Math.round(after.residentMb - before.residentMb);
  const isAlive = after.pid === before.pid;
  console.log(JSON.stringify({ provider, sent, slowest, failures, grownMb, isAlive }));
} catch (error) {
  console.error(server.log());
  throw error;
} finally {
  await server.stop();
  await postgresql?.stop();
}
process.exit();
