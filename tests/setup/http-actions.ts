import { readFileSync } from "node:fs";
import { z } from "zod";
import { addressOf } from "../e2e/pages/routes";

const NO_IDS = { checkIn: "00000000-0000-4000-8000-000000000000", session: "00000000-0000-4000-8000-000000000000" };

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()).refine((all) => Object.keys(all)[0]),
    }),
  ),
});

/** One server action of the build. */
export interface BuiltAction {
  id: string;
  name: string;
  /** A page that can call it. */
  path: string;
}

/** Every action of the build that is served. */
export function builtActions(): BuiltAction[] {
  const { node } = manifest.parse(readJson(".next/server/server-reference-manifest.json"));
  return Object.entries(node)
    .map(([id, { exportedName, workers }]) => {
      const [worker = ""] = Object.keys(workers);
      return { id, name: exportedName, path: addressOf(patternOf(worker.replace(/^app/, "")), NO_IDS) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Every page and route handler of the build, as its address pattern. */
export function builtRoutes(): string[] {
  const paths = z.record(z.string(), z.string()).parse(readJson(".next/server/app-paths-manifest.json"));
  return Object.keys(paths)
    .filter((path) => !path.startsWith("/_"))
    .map(patternOf)
    .sort();
}

/** What came of an action: its answer's code, "ok", where it sends the browser, or the status of a failure. */
export async function callAction(
  baseURL: string,
  { id, path }: BuiltAction,
  fields: Iterable<readonly [string, string]>,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; outcome: string; text: string }> {
  // As React sends a call with (previous state, form): the arguments as JSON, the fields of the form beside them.
  const body = new FormData();
  for (const [name, value] of fields) body.append(`_1_${name}`, value);
  body.append("0", '[null,"$K1"]');
  const response = await postToAction(baseURL, { id, path }, body, headers);
  const text = await response.text();
  const target = response.headers.get("x-action-redirect");
  const answer = /"ok":(true|false)(?:,"code":"([^"]+)")?/.exec(text);
  const outcome = target ? `to ${target.split(";")[0]}` : answer ? (answer[2] ?? "ok") : String(response.status);
  return { status: response.status, outcome, text };
}

/** Sends any body to an action. */
export function postToAction(
  baseURL: string,
  { id, path }: Pick<BuiltAction, "id" | "path">,
  body: FormData,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const sent = { "Next-Action": id, Origin: baseURL, ...headers };
  return fetch(baseURL + path, { method: "POST", headers: sent, body, redirect: "manual" });
}

function patternOf(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("("));
  return `/${segments.slice(0, /^(page|route)$/.test(segments.at(-1) ?? "") ? -1 : undefined).join("/")}`;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
