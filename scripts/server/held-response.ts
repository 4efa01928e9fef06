import type { ServerResponse } from "node:http";
import { holdScripts, type PageRewriter } from "./hold-scripts";

/** Statuses of pages that are complete without a script; the page of a failure is drawn by one. */
const COMPLETE = [200, 404];

/**
 * Holds back the scripts of the page that is written to a response. Any other response stays as it is.
 *
 * @param loader what starts the held scripts; runs in the page
 */
export function holdScriptsOf(response: ServerResponse, loader: string): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let rewriter: PageRewriter | null | undefined;

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
    return Reflect.apply(write, response, [bytesOf(page.write(textOf(args))), callbackOf(args)]);
  };
  response.end = (...args: unknown[]) => {
    const page = pageRewriter();
    if (page === null) return Reflect.apply(end, response, args);
    const rest = page.write(textOf(args)) + page.end();
    return Reflect.apply(end, response, [bytesOf(rest), callbackOf(args)]);
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

const callbackOf = (args: unknown[]) => args.find((argument) => typeof argument === "function");
