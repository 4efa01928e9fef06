import type { IncomingMessage, ServerResponse } from "node:http";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/limits";
import { STATIC_SECURITY_HEADERS } from "@/lib/platform/http/security-headers";
import { LOCALE_COOKIE } from "@/lib/platform/i18n/config";
import { negotiateLocale } from "@/lib/platform/i18n/negotiate";
import { UPLOAD_PATH } from "./request-gate";
import { STALE_FORM_POLICY, staleFormPage } from "./stale-form-page";
import { typedTexts } from "./typed-texts";

/** How Next marks its answer to an action that this build does not have; it says 409 unless the id never was one. */
const MARK = "x-nextjs-action-not-found";
const UNAVAILABLE = 409;
/** What tells of the few bytes that Next answers with. */
const OF_OTHER_BODY = [MARK, "Content-Length", "ETag"];

/**
 * Answers a form that a browser posted by itself, from a page of an earlier build, with a page that holds what was typed.
 * Next answers two words, and the text would be gone. A form that a script posts keeps its text where it is. The body
 * goes to Next as it comes; what passes is remembered until the answer begins, up to the largest form, and never logged.
 */
export function answerStaleForm(request: IncomingMessage, response: ServerResponse): void {
  if (!isPostedByBrowser(request)) return;
  const body = rememberBody(request);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let isStale: boolean | undefined;

  const decide = () => {
    isStale ??= !response.headersSent && response.statusCode === UNAVAILABLE && response.hasHeader(MARK);
    if (!isStale) body.forget();
    return isStale;
  };
  response.write = (...args: unknown[]) => decide() || Reflect.apply(write, response, args);
  response.end = (...args: unknown[]) => {
    if (!decide()) return Reflect.apply(end, response, args);
    writeHead(response);
    void pageFor(request, body.whole()).then((page) => end(page));
    return response;
  };
}

function isPostedByBrowser({ method, url = "/", headers }: IncomingMessage): boolean {
  const isForm = headers["content-type"]?.startsWith("multipart/form-data") ?? false;
  return method === "POST" && isForm && headers["next-action"] === undefined && !url.startsWith(UPLOAD_PATH);
}

interface RememberedBody {
  /** The body so far; null when it is larger than any form. */
  whole(): Uint8Array<ArrayBuffer> | null;
  forget(): void;
}

/** Remembers the body of a request while whoever answers it reads it. */
function rememberBody(request: IncomingMessage): RememberedBody {
  let chunks: Buffer[] = [];
  let sizeBytes = 0;
  const push = request.push.bind(request);
  const forget = () => {
    chunks = [];
    sizeBytes = Infinity;
  };
  // Here and not as a listener, which would start the stream before Next reads it.
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (Buffer.isBuffer(chunk)) {
      sizeBytes += chunk.length;
      if (sizeBytes <= MAX_ACTION_BYTES) chunks.push(chunk);
      else forget();
    }
    return push(chunk, encoding);
  };
  return { whole: () => (sizeBytes <= MAX_ACTION_BYTES ? new Uint8Array(Buffer.concat(chunks)) : null), forget };
}

function writeHead(response: ServerResponse): void {
  for (const name of OF_OTHER_BODY) response.removeHeader(name);
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value);
  response.setHeader("Content-Security-Policy", STALE_FORM_POLICY);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  // Now, so that Next sees that it is answered.
  response.writeHead(UNAVAILABLE);
}

async function pageFor({ headers }: IncomingMessage, body: Uint8Array<ArrayBuffer> | null): Promise<string> {
  const chosen = new RegExp(`(?:^|; ?)${LOCALE_COOKIE}=([^;]*)`).exec(headers.cookie ?? "")?.[1];
  const texts = body === null ? null : await typedTexts(body, headers["content-type"] ?? "");
  return staleFormPage(negotiateLocale(chosen, headers["accept-language"] ?? null), texts);
}
