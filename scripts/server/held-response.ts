import type { ServerResponse } from "node:http";
import { holdScripts, type PageRewriter } from "./hold-scripts";

/** Statuses of pages that are complete without a script; the page of a failure is drawn by one. */
const COMPLETE = [200, 404];
/** A piece of a page that holds React's payload alone, which nobody needs before the page is whole. */
const PAYLOAD = /^<script[^>]*>\(?self\.__next_f[^]*<\/script>$/;

/**
 * Holds back the scripts of the page that is written to a response. Any other response stays as it is. Next sends each
 * piece of the payload by itself, and compressing and sending a piece costs more than it saves: the payload goes with
 * the next piece of the page.
 *
 * @param loader what starts the held scripts; runs in the page
 */
export function holdScriptsOf(response: ServerResponse, loader: string): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let rewriter: PageRewriter | null | undefined;
  let waiting = "";
  let isSent = true;

  const pageRewriter = () => {
    if (rewriter !== undefined) return rewriter;
    const isHtml = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    rewriter = isHtml && COMPLETE.includes(response.statusCode) ? holdScripts(loader) : null;
    if (rewriter !== null && !response.headersSent) response.removeHeader("content-length");
    return rewriter;
  };

  response.write = (...args: unknown[]) => {
    const page = pageRewriter();
    if (page === null) return Reflect.apply(write, response, args);
    const piece = textOf(args);
    waiting += page.write(piece);
    isSent = !PAYLOAD.test(piece);
    if (!isSent) {
      callbackOf(args)?.();
      return true;
    }
    const text = waiting;
    waiting = "";
    return Reflect.apply(write, response, [bytesOf(text), callbackOf(args)]);
  };
  response.end = (...args: unknown[]) => {
    const page = pageRewriter();
    if (page === null) return Reflect.apply(end, response, args);
    const rest = waiting + page.write(textOf(args)) + page.end();
    return Reflect.apply(end, response, [bytesOf(rest), callbackOf(args)]);
  };
  // Added by what compresses.
  if (!("flush" in response) || typeof response.flush !== "function") return;
  const flush = response.flush.bind(response);
  response.flush = () => {
    if (isSent) flush();
  };
}

const bytesOf = (text: string) => Buffer.from(text, "latin1");

/** The bytes of what was given to `write` or `end`, as Latin-1 text. */
function textOf([chunk, encoding]: unknown[]): string {
  if (chunk instanceof Uint8Array) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
  }
  if (typeof chunk !== "string") return "";
  const given = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
  return Buffer.from(chunk, given).toString("latin1");
}

function callbackOf(args: unknown[]): (() => void) | undefined {
  for (const argument of args) if (typeof argument === "function") return () => Reflect.apply(argument, undefined, []);
  return undefined;
}
