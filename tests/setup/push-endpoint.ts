import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { NetRules } from "@/lib/platform/push/public-post";

/** The name in the certificate, which leads nowhere. */
const NAME = "push.keerpunt.test";
const CERTIFICATE = readFileSync("tests/data/push/test-only-certificate.pem", "utf8");

/** A message as the push service got it. */
export interface ReceivedPush {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What the service answers with: a status, "hang" for nothing at all, "endless" for a body without an end. */
export type PushAnswer = number | "hang" | "endless";

/** A local push service over https, with an answer for each path. */
export async function startPushEndpoint(answerOf: (path: string) => PushAnswer = () => 201) {
  const received: ReceivedPush[] = [];
  const key = readFileSync("tests/data/push/test-only-key.pem");
  const server = createServer({ key, cert: CERTIFICATE }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      received.push({ path, headers: request.headers, body: Buffer.concat(chunks) });
      const answer = answerOf(path);
      if (answer === "hang") return;
      if (answer !== "endless") {
        response.writeHead(answer, answer === 301 ? { Location: `https://${NAME}/elsewhere` } : {}).end();
        return;
      }
      response.writeHead(201);
      const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 5);
      response.on("close", () => clearInterval(timer));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const origin = `https://${NAME}:${port}`;
  /** Rules under which the app may post here, and nowhere else. */
  const rules: NetRules = {
    isAllowedUrl: (url) => url.startsWith(`${origin}/`),
    isAllowedAddress: (each) => each === "127.0.0.1",
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    timeoutMs: 500,
    maxBytes: 16_384,
    ca: CERTIFICATE,
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin, received, rules, stop };
}

/** A browser that subscribed: its keys, and how it opens what it is sent (RFC 8188 and RFC 8291). */
export function makeSubscriber() {
  const curve = createECDH("prime256v1");
  curve.generateKeys();
  const auth = randomBytes(16);
  const open = (body: Buffer): string => {
    const [salt, keyLength] = [body.subarray(0, 16), body.readUInt8(20)];
    const senderKey = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), curve.getPublicKey(), senderKey]);
    const secret = Buffer.from(hkdfSync("sha256", curve.computeSecret(senderKey), auth, info, 32));
    const derived = (name: string, length: number) =>
      Buffer.from(hkdfSync("sha256", secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length));
    const opener = createDecipheriv("aes-128-gcm", derived("aes128gcm", 16), derived("nonce", 12));
    opener.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString();
  };
  const [p256dh, authText] = [curve.getPublicKey("base64url"), auth.toString("base64url")];
  return { keys: { p256dh, auth: authText }, open };
}
