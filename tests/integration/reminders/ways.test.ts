import { createECDH, createPublicKey, verify } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openMailer, type Mailer } from "@/lib/platform/mail/send-mail";
import { poster, publicPost } from "@/lib/platform/push/public-post";
import { pushSender } from "@/lib/platform/push/send-push";
import { vapidKeys } from "@/lib/platform/push/vapid-keys";
import { startMailServer } from "../../setup/mail-server";
import { makeSubscriber, startPushEndpoint, type PushAnswer } from "../../setup/push-endpoint";

const FROM = { name: "Keerpunt", address: "keerpunt@example.test" };
const PATIENCE = { connectMs: 300, answerMs: 300, pauseMs: 1_000 };
const MAIL = { to: "somebody@example.test", subject: "Keerpunt: tijd voor je schrift", text: "https://x.test/today\n" };
const SERVER_KEY = Buffer.alloc(32, 7);

describe("mail", () => {
  let opened: Mailer | undefined;
  const mailer = (url: string, now?: () => number) => {
    opened = openMailer({ url, from: FROM }, { patience: PATIENCE, ...(now && { now }) });
    return opened;
  };
  afterEach(() => opened?.close());

  it("arrives with the words and the name that were asked for", async () => {
    const server = await startMailServer();
    const { send } = mailer(server.url);
    expect(await send({ ...MAIL, senderName: "Planten", id: "een-bericht" })).toBe("sent");
    const [received] = server.received;
    expect(received).toMatchObject({ from: FROM.address, to: [MAIL.to] });
    for (const line of [
      /^Subject: Keerpunt: tijd voor je schrift\r$/m,
      /^From: Planten <keerpunt@example\.test>\r$/m,
      /^Message-ID: <een-bericht@example\.test>\r$/im,
      /^Auto-Submitted: auto-generated\r$/m,
      /^https:\/\/x\.test\/today\r$/m,
    ])
      expect(received?.source).toMatch(line);
    await server.stop();
  });

  it("is not sent without TLS to a server beyond this computer", async () => {
    const server = await startMailServer();
    // An address of this computer that does not look like one.
    const url = server.url.replace("127.0.0.1", "[::ffff:127.0.0.1]");
    expect(await mailer(url).send(MAIL)).not.toBe("sent");
    expect(server.received).toEqual([]);
    await server.stop();
  });

  it("takes no headers from a text", async () => {
    const server = await startMailServer();
    await mailer(server.url).send({
      ...MAIL,
      subject: "Hallo\r\nBcc: other@example.test",
      senderName: "A\r\nCc: b@c.d",
    });
    expect(server.received[0]?.to).toEqual([MAIL.to]);
    expect(server.received[0]?.source).not.toMatch(/^(Bcc|Cc):/m);
    await server.stop();
  });

  it.each([
    [451, "later"],
    [552, "refused"],
  ] as const)("refused with %s is %s", async (refuseWith, outcome) => {
    const server = await startMailServer({ refuseWith });
    expect(await mailer(server.url).send(MAIL)).toBe(outcome);
    await server.stop();
  });

  it("to a server that says nothing, or is not there, is later, and for a while nobody else waits for it", async () => {
    const server = await startMailServer({ isSilent: true });
    let now = 0;
    const { send } = mailer(server.url, () => now);
    expect(await send(MAIL)).toBe("later");
    const began = performance.now();
    expect(await send(MAIL)).toBe("later");
    expect(performance.now() - began).toBeLessThan(PATIENCE.connectMs);
    await server.stop();
    now += PATIENCE.pauseMs;
    expect(await send(MAIL)).toBe("later");
  });
});

describe("push messages", () => {
  const keys = vapidKeys(SERVER_KEY);
  const answers: Record<string, PushAnswer> = {
    "/gone": 410,
    "/unknown": 404,
    "/forbidden": 403,
    "/moved": 301,
    "/busy": 429,
    "/broken": 503,
    "/hangs": "hang",
    "/endless": "endless",
  };
  let endpoint: Awaited<ReturnType<typeof startPushEndpoint>>;
  beforeAll(async () => {
    endpoint = await startPushEndpoint((path) => answers[path] ?? 201);
  });
  afterAll(() => endpoint.stop());
  const subscriber = makeSubscriber();
  const send = (path: string) =>
    pushSender({ subject: "mailto:keerpunt@example.test", keys, post: poster(endpoint.rules) })(
      { endpoint: `${endpoint.origin}${path}`, ...subscriber.keys },
      { title: "Keerpunt: tijd voor je schrift — “é”", url: "/today#mood" },
    );

  it("reach the browser alone, always of one length, from this server", async () => {
    expect(await send("/works")).toBe("sent");
    const received = endpoint.received.find(({ path }) => path === "/works");
    expect(JSON.parse(subscriber.open(received?.body ?? Buffer.alloc(0)))).toEqual({
      title: "Keerpunt: tijd voor je schrift — “é”",
      url: "/today#mood",
    });
    expect(received?.body.toString("latin1")).not.toContain("schrift");
    expect(received?.body.length).toBe(1_024 + 103);
    expect(received?.headers).toMatchObject({ ttl: "7200", topic: "reminder", "content-encoding": "aes128gcm" });
    const [, token = "", key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(String(received?.headers.authorization)) ?? [];
    expect(key).toBe(keys.publicKey);
    expect(isSignedBy(keys.publicKey, token)).toBe(true);
  });

  it.each([
    ["/gone", "gone"],
    ["/unknown", "gone"],
    ["/forbidden", "refused"],
    ["/moved", "refused"],
    ["/busy", "later"],
    ["/broken", "later"],
    ["/hangs", "later"],
    ["/endless", "sent"],
  ] as const)("to an address that answers as %s are %s", async (path, outcome) => {
    expect(await send(path)).toBe(outcome);
    expect(endpoint.received.some((each) => each.path === "/elsewhere")).toBe(false);
  });

  it("go nowhere when a name leads into a network at home, also where only one of its addresses does", async () => {
    for (const address of ["127.0.0.1", "192.168.1.1", "::ffff:127.0.0.1", "fd00::1"]) {
      const before = endpoint.received.length;
      const { isAllowedAddress: _any, ...rules } = endpoint.rules;
      const guarded = poster({
        ...rules,
        isAllowedAddress: (each) => each === "203.0.113.7",
        resolve: async () => [
          { address: "203.0.113.7", family: 4 },
          { address, family: address.includes(":") ? 6 : 4 },
        ],
      });
      const push = pushSender({ subject: "mailto:keerpunt@example.test", keys, post: guarded });
      const target = { endpoint: `${endpoint.origin}/private`, ...subscriber.keys };
      expect(await push(target, { title: "x", url: "/" })).toBe("refused");
      expect(endpoint.received.length).toBe(before);
    }
  });

  it("of the app itself go to no address but a public one", async () => {
    const post = (url: string) => publicPost({ url, headers: {}, body: Buffer.alloc(0) });
    await expect(post(`${endpoint.origin}/works`)).rejects.toMatchObject({ code: "EBLOCKED" });
    await expect(post("https://127.0.0.1/x")).rejects.toMatchObject({ code: "EBLOCKED" });
    await expect(post("http://push.example.org/x")).rejects.toMatchObject({ code: "EBLOCKED" });
  });

  it("to somebody whose keys are none are refused", async () => {
    const push = pushSender({ subject: "mailto:keerpunt@example.test", keys, post: poster(endpoint.rules) });
    const target = { endpoint: `${endpoint.origin}/works`, p256dh: "AAAA", auth: "AAAA" };
    expect(await push(target, { title: "x", url: "/" })).toBe("refused");
  });

  it("are signed with the same keys by every process with the same secrets", () => {
    expect(vapidKeys(SERVER_KEY)).toEqual(keys);
    expect(vapidKeys(Buffer.alloc(32, 8)).publicKey).not.toBe(keys.publicKey);
    const curve = createECDH("prime256v1");
    curve.setPrivateKey(keys.privateKey, "base64url");
    expect(curve.getPublicKey("base64url")).toBe(keys.publicKey);
  });
});

function isSignedBy(publicKey: string, token: string): boolean {
  const bytes = Buffer.from(publicKey, "base64url");
  const [x, y] = [bytes.subarray(1, 33).toString("base64url"), bytes.subarray(33).toString("base64url")];
  const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const [head, body, signature = ""] = token.split(".");
  const signed = Buffer.from(`${head}.${body}`);
  return verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, Buffer.from(signature, "base64url"));
}
