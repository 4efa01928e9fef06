import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import { logFailure } from "@/lib/platform/logging/log";
import { EXIT_CODES } from "@/scripts/start/supervise.mjs";
import { holdScriptsOf } from "./held-response";
import { pageScripts } from "./page-scripts";
import { refusalOf, refuse } from "./request-gate";
import { doScriptsWait } from "./script-start";
import { answerStaleForm } from "./stale-form";
import { staticFiles } from "./static-files";

interface AppServerSettings {
  /** The project's folder. */
  root: string;
  port: number;
  /** The name or address to listen on; undefined for every one. */
  hostname: string | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Of 4 and 5, for the landing page: 15.8 and 14.8 kB, 1.0 and 1.5 ms. */
const BROTLI_QUALITY = 5;

/**
 * Serves the build until a signal asks to end; requests that are under way are finished then.
 */
export async function serveApp({ root, port, hostname }: AppServerSettings): Promise<void> {
  // Next asks itself for the page that an action leads to: here, and never at an address that a sender names.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${hostname ?? "localhost"}:${port}`;
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = buildSettings(root);
  // What one build derived from entries, another makes anew.
  process.env.KEERPUNT_BUILD = readFileSync(path.join(root, ".next", "BUILD_ID"), "utf8");
  const app = next({ dev: false, dir: root, port, hostname: hostname ?? "localhost", quiet: true });
  const server = createServer();
  const end = async (signal: "SIGINT" | "SIGTERM") => {
    if (server.listening) await new Promise((resolve) => server.close(resolve));
    await app.close();
    process.exit(EXIT_CODES[signal]);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  await app.prepare();
  server.on("request", answerWith(root, app.getRequestHandler()));
  server.listen(port, hostname);
  await once(server, "listening");
}

/**
 * The settings of Next as the build noted them, which its own standalone server starts from: reading next.config.ts again
 * would compile it at every start.
 */
function buildSettings(root: string): string {
  const file = path.join(root, ".next", "required-server-files.json");
  const built: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof built !== "object" || built === null || !("config" in built)) throw new Error(`${file} has no settings`);
  return JSON.stringify(built.config);
}

/**
 * How a request is answered, in this order: what is no request is refused; a file of the build is sent as it was
 * compressed; everything else is answered by Next and compressed on its way out, and the scripts of a page wait. What was
 * typed in a form that Next no longer knows is given back.
 */
function answerWith(root: string, answerByNext: Handler) {
  const sendStaticFile = staticFiles(root);
  const { loader, sendScript } = pageScripts(root);
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
  const scripts = process.env.KEERPUNT_SCRIPTS;

  return (request: IncomingMessage, response: ServerResponse): void => {
    const refusal = refusalOf(request);
    if (refusal !== null) return refuse(request, response, refusal);
    if (sendScript(request, response)) return;
    sendStaticFile(request, response, () =>
      compress(request, response, () => {
        if (doScriptsWait(request, scripts)) holdScriptsOf(response, loader);
        answerStaleForm(request, response);
        answerByNext(request, response).catch((error: unknown) => fail(response, error));
      }),
    );
  };
}

function fail(response: ServerResponse, error: unknown): void {
  logFailure("request.failed", error);
  if (!response.headersSent) response.statusCode = 500;
  response.end("Internal Server Error");
}
