import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { IN_SESSION_PAGE } from "@/lib/account/auth/in-session-pages";
import { holdScriptsOf } from "@/scripts/server/held-response";
import { doScriptsWait } from "@/scripts/server/script-start";

const PAGE = '<p>Eén</p><script src="/_next/static/a.js" async="" nonce="n"></script>';
const HELD =
  '<p>Eén</p><script nonce="n">load()</script><script type="text/plain" data-held="/_next/static/a.js"></script>';

const server = createServer();
afterEach(() => server.removeAllListeners("request"));
afterAll(() => server.close());

/** What a browser gets of a response that is written so, with the scripts of pages held back. */
async function received(write: (response: ServerResponse) => void): Promise<string> {
  server.once("request", (_request, response) => {
    holdScriptsOf(response, "load()");
    write(response);
  });
  if (!server.listening) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return answer.text();
}

describe("the scripts of a response", () => {
  it("wait when it is a page, however it is written", async () => {
    const whole = await received((response) =>
      response.setHeader("Content-Type", "text/html; charset=utf-8").end(PAGE),
    );
    expect(whole).toBe(HELD);
    const inPieces = await received((response) => {
      response.setHeader("Content-Type", "text/html").setHeader("Content-Length", Buffer.byteLength(PAGE));
      for (const byte of Buffer.from(PAGE)) response.write(Uint8Array.of(byte));
      response.end();
    });
    expect(inPieces).toBe(HELD);
    const notFound = await received((response) => {
      response.statusCode = 404;
      response.setHeader("Content-Type", "text/html").end(PAGE, "utf8");
    });
    expect(notFound).toBe(HELD);
  });

  it("wait with the payload, which goes with the next piece of the page and is not sent by itself", async () => {
    const payload = '<script nonce="n">self.__next_f.push([1,"1:{}\\n"])</script>';
    const sent: string[] = [];
    server.prependOnceListener("request", (_request, response) => {
      const write = response.write.bind(response);
      response.write = (chunk: Uint8Array) => {
        sent.push(Buffer.from(chunk).toString());
        return write(chunk);
      };
      Object.assign(response, { flush: () => sent.push("flush") });
    });
    const whole = await received((response) => {
      response.setHeader("Content-Type", "text/html");
      for (const piece of ["<p>1</p>", payload, payload, "<p>2</p>", payload]) {
        response.write(piece);
        if ("flush" in response && typeof response.flush === "function") response.flush();
      }
      response.end("</html>");
    });
    const held = '<script type="text/plain" data-held="">1:{}\n</script>';
    const loader = '<script nonce="n">load()</script>';
    expect(sent).toEqual(["<p>1</p>", "flush", `${loader}${held}${held}<p>2</p>`, "flush"]);
    expect(whole).toBe(`<p>1</p>${loader}${held}${held}<p>2</p>${held}</html>`);
  });

  it("do not when it is no page, or the page of a failure, which a script draws", async () => {
    expect(await received((response) => response.setHeader("Content-Type", "text/x-component").end(PAGE))).toBe(PAGE);
    const failed = await received((response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/html").end(PAGE);
    });
    expect(failed).toBe(PAGE);
  });
});

describe("scripts start with the page", () => {
  it.each([
    [{ method: "GET", url: "/today" }, true],
    [{ method: "GET", url: "/today?edit=mood" }, true],
    [{ method: "POST", url: "/today" }, false],
    [{ method: "GET", url: "/trends/explore?off=mood" }, false],
    [{ method: "GET", url: IN_SESSION_PAGE }, false],
  ])("only where they have something to do at once: %o waits: %s", (request, doesWait) => {
    expect(doScriptsWait(request, undefined)).toBe(doesWait);
    expect(doScriptsWait(request, "eager")).toBe(false);
  });
});
