import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";
import { env } from "@/lib/platform/env";
import { STATIC_SECURITY_HEADERS, STRICT_TRANSPORT } from "./security-headers";
import { isHttps } from "./transport";

/**
 * What holds for every request of this process, before the framework sees it, which answers some by itself (redirects of
 * a slash too many, errors): the headers that all answers carry, and the address that this server saw at the end of
 * `X-Forwarded-For`, where `clientAddress` reads it.
 */
export function watchEveryRequest(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null) return;
    if (!("request" in message) || !(message.request instanceof IncomingMessage)) return;
    noteSender(message.request);
    if ("response" in message && message.response instanceof ServerResponse)
      setHeaders(message.request, message.response);
  });
}

function noteSender(request: IncomingMessage): void {
  const seen = request.socket.remoteAddress;
  if (seen === undefined) return;
  const before = request.headers["x-forwarded-for"];
  request.headers["x-forwarded-for"] = before === undefined ? seen : `${String(before)}, ${seen}`;
}

function setHeaders(request: IncomingMessage, response: ServerResponse): void {
  for (const { key, value } of STATIC_SECURITY_HEADERS) response.setHeader(key, value);
  const forwardedProto = String(request.headers["x-forwarded-proto"] ?? "");
  if (isHttps({ baseUrl: env().baseUrl, forwardedProto }))
    response.setHeader(STRICT_TRANSPORT.key, STRICT_TRANSPORT.value);
}
