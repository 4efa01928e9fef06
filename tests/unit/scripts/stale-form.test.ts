import { readdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { MAX_ACTION_BYTES } from "@/lib/platform/http/limits";
import { answerStaleForm } from "@/scripts/server/stale-form";
import { staleFormPage } from "@/scripts/server/stale-form-page";
import { typedTexts } from "@/scripts/server/typed-texts";

const TYPE = "multipart/form-data; boundary=here";
const part = (name: string, value: string) =>
  `--here\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const bodyOf = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => part(name, value))
    .join("") + "--here--\r\n";
const read = (body: string, type = TYPE) => typedTexts(new Uint8Array(Buffer.from(body)), type);

describe("the texts of a posted form", () => {
  it("are those that somebody typed, each once, with their line breaks", async () => {
    const body = bodyOf({
      $ACTION_ID_00aa: "",
      "$ACTION_1:0": '{"id":"00aa"}',
      id: "cm3x",
      sessionId: "cm4x",
      revision: "3",
      csrfToken: "abcdef",
      password: "geheim",
      newPassword: "geheimer",
      recoveryCode: "ABCD-EFGH",
      mood: "7",
      sleepHours: "7,5",
      day: "2026-03-01",
      time: "09:30",
      done: "on",
      empty: "  ",
      note: "Eén regel\r\n  en nog één 🌱",
      again: "Eén regel\r\n  en nog één 🌱",
      phone: "0612345678",
      what: "griep",
    });
    expect(await read(body)).toEqual(["Eén regel\n  en nog één 🌱", "0612345678", "griep"]);
  });

  it("are not those of a file", async () => {
    const file = `--here\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b\r\n`;
    expect(await read(file + bodyOf({ note: "Wel" }))).toEqual(["Wel"]);
  });

  it("cannot be read from a body that is cut, or has no boundary or another", async () => {
    const body = bodyOf({ note: "Een lange notitie" });
    expect(await read(body.slice(0, -24))).toBeNull();
    expect(await read(body, "multipart/form-data")).toBeNull();
    expect(await read(body, "multipart/form-data; boundary=there")).toBeNull();
    expect(await read("")).toBeNull();
  });

  it("are read whole from the largest form", async () => {
    const note = "é <b>\n".repeat(MAX_ACTION_BYTES / 8);
    expect(await read(bodyOf({ note }))).toEqual([note]);
  });

  it("leave out each hidden field that a form of the app names", async () => {
    const sources = ["app", "components", "lib"].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".tsx"))
        .map((path) => readFileSync(join(root, path), "utf8")),
    );
    const hidden = sources.flatMap((source) =>
      [...source.matchAll(/<input\s[^>]*?type="hidden"[^>]*?\sname="([^"]+)"/g)].map(([, name = ""]) => name),
    );
    expect(hidden).toContain("revision");
    expect(await read(bodyOf(Object.fromEntries(hidden.map((name) => [name, `Waarde van ${name}`]))))).toEqual([]);
  });
});

describe("the page with what was typed", () => {
  it("shows markup as the text it is, and a line break at the start", () => {
    const page = staleFormPage("nl", [`\n</textarea><script>alert("1")</script> & 'x'`]);
    expect(page).toContain(
      "\n\n&lt;/textarea&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</textarea>",
    );
    expect(page).not.toContain("<script");
  });

  it("says when nothing was typed, and when it cannot be shown", () => {
    expect(staleFormPage("en", [])).toContain("fill it in there once more");
    expect(staleFormPage("en", null)).toContain("cannot be shown here");
  });
});

const server = createServer();
afterEach(() => server.removeAllListeners("request"));
afterAll(() => server.close());

interface Posted {
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** What a form gets from a server whose app reads it later and answers so, and how many bytes the app read. */
async function answered(answer: (response: ServerResponse) => void, { body, headers = {} }: Posted) {
  let bytesRead = 0;
  server.once("request", (incoming: IncomingMessage, response: ServerResponse) => {
    answerStaleForm(incoming, response);
    setImmediate(() => {
      incoming.on("data", (chunk: Buffer) => (bytesRead += chunk.length)).on("end", () => answer(response));
    });
  });
  if (!server.listening) {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  }
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const post = request({ port, host: "127.0.0.1", method: "POST", headers: { "Content-Type": TYPE, ...headers } });
  post.end(body);
  const got = await new Promise<IncomingMessage>((resolve, reject) => post.on("response", resolve).on("error", reject));
  return { status: got.statusCode, headers: got.headers, text: await textOf(got), bytesRead };
}

/** As Next answers an action that it does not have. */
const unavailable = (response: ServerResponse) => {
  response.statusCode = 409;
  response.setHeader("x-nextjs-action-not-found", "1").setHeader("Content-Type", "text/plain");
  response.setHeader("Content-Length", 26).setHeader("ETag", '"a"').end("Server Action unavailable.");
};

describe("a form whose action is gone", () => {
  const body = bodyOf({ note: "Een zware week" });

  it("is answered with what was typed, in the language of the person", async () => {
    const dutch = await answered(unavailable, { body });
    expect(dutch.status).toBe(409);
    expect(dutch.bytesRead).toBe(Buffer.byteLength(body));
    expect(dutch.text).toContain("Een zware week</textarea>");
    expect(dutch.text).toContain('<html lang="nl">');
    expect(dutch.headers).toMatchObject({
      "cache-control": "private, no-store",
      "content-type": "text/html; charset=utf-8",
      "x-frame-options": "DENY",
    });
    expect(dutch.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(Object.keys(dutch.headers)).not.toContain("etag");
    const chosen = await answered(unavailable, { body, headers: { Cookie: "a=b; keerpunt-locale=en" } });
    expect(chosen.text).toContain('<html lang="en">');
    const preferred = await answered(unavailable, { body, headers: { "Accept-Language": "en-GB,en;q=0.9" } });
    expect(preferred.text).toContain("What you typed is below.");
  });

  it("that is larger than any form is answered without its text", async () => {
    const large = await answered(unavailable, { body: bodyOf({ note: "a ".repeat(MAX_ACTION_BYTES) }) });
    expect(large.text).toContain("kan hier niet worden getoond");
    expect(large.bytesRead).toBeGreaterThan(2 * MAX_ACTION_BYTES);
  });

  it("keeps its answer when a script posted it, or when the app answered", async () => {
    const fetched = await answered(unavailable, { body, headers: { "Next-Action": "00aa" } });
    expect(fetched.text).toBe("Server Action unavailable.");
    const saved = await answered((response) => response.setHeader("Content-Type", "text/html").end("<p>Bewaard"), {
      body,
    });
    expect(saved).toMatchObject({ status: 200, text: "<p>Bewaard" });
    const conflict = await answered(
      (response) => {
        response.statusCode = 409;
        response.write("Eerst ");
        response.end("dit");
      },
      { body },
    );
    expect(conflict).toMatchObject({ status: 409, text: "Eerst dit" });
  });
});
