import { describe, expect, it } from "vitest";
import {
  checkAddress,
  checkBackups,
  checkClock,
  checkDelivery,
  checkPrivacy,
  checkProxies,
  checkRoom,
  checkStore,
} from "../../../scripts/doctor/checks";
import { checkMail, checkPush, mailToOf, tryMail } from "../../../scripts/doctor/check-messages";
import { inLines } from "../../../scripts/doctor/findings";

import { startMailServer } from "../../setup/mail-server";

const NOW = new Date("2026-06-09T19:14:00.000Z");
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

describe("the doctor", () => {
  it("wants what is private to be for its owner only", () => {
    expect(checkPrivacy("data folder", "data", 0o40700).level).toBe("ok");
    expect(checkPrivacy("secrets file", "secrets.json", 0o100640)).toMatchObject({ level: "mend" });
    expect(checkPrivacy("secrets file", "secrets.json", 0o100604).text).toContain("chmod go= secrets.json");
    expect(checkPrivacy("secrets file", "secrets.json", null).level).toBe("mend");
  });

  it("wants https as soon as somebody comes from elsewhere", () => {
    expect(checkAddress({ baseUrl: "https://schrift.example.test" }, "0.0.0.0").level).toBe("ok");
    expect(checkAddress({ baseUrl: "http://localhost:3000" }, undefined).level).toBe("look");
    expect(checkAddress({ baseUrl: "http://schrift.example.test" }, undefined).level).toBe("mend");
    expect(checkAddress({ baseUrl: "http://localhost:3000" }, "0.0.0.0").level).toBe("mend");
  });

  it("wants the number of proxies to fit the address", () => {
    const levelOf = (baseUrl: string, proxies: number) => checkProxies({ baseUrl, proxies }).level;
    expect(levelOf("https://schrift.example.test", 1)).toBe("ok");
    expect(levelOf("https://schrift.example.test", 2)).toBe("ok");
    expect(levelOf("https://schrift.example.test", 0)).toBe("mend");
    expect(levelOf("http://localhost:3000", 2)).toBe("look");
  });

  it("wants a copy of about a day old, once there is something to lose", () => {
    const levelOf = (newest: Date | null, accounts = 2) => checkBackups({ backups: true }, newest, NOW, accounts).level;
    expect([levelOf(hoursAgo(30)), levelOf(hoursAgo(37)), levelOf(null), levelOf(null, 0)]).toEqual([
      "ok",
      "mend",
      "look",
      "ok",
    ]);
    expect(checkBackups({ backups: false }, null, NOW, 2).level).toBe("look");
  });

  it("wants both settings of mail or neither, and never shows a password", () => {
    const mail = { url: "smtps://me:secret@mail.example.test", from: { name: "K", address: "k@example.test" } };
    const set = { SMTP_URL: mail.url, MAIL_FROM: mail.from.address };
    expect(checkMail({ mail }, set)).toMatchObject({ level: "ok" });
    expect(checkMail({ mail }, set).text).not.toContain("secret");
    expect(checkMail({ mail: null }, {}).level).toBe("look");
    expect(checkMail({ mail: null }, { SMTP_URL: mail.url }).text).toMatch(/^MAIL_FROM is missing/);
    expect(checkMail({ mail: null }, { MAIL_FROM: "k@example.test" }).level).toBe("mend");
  });

  it("wants push messages to name somebody, and https", () => {
    const levelOf = (pushSubject: string | null, baseUrl: string) => checkPush({ pushSubject, baseUrl }).level;
    expect(levelOf(null, "http://localhost:3000")).toBe("look");
    expect(levelOf("mailto:a@example.test", "http://localhost:3000")).toBe("look");
    expect(levelOf("mailto:a@example.test", "https://schrift.example.test")).toBe("ok");
  });

  it("sends a message where it is told to, and says when it cannot", async () => {
    expect(mailToOf(["--mail-to", "a@example.test"])).toBe("a@example.test");
    expect([mailToOf([]), mailToOf(["--mail-to"]), mailToOf(["--mail-to", "x"])]).toEqual([null, null, null]);
    expect(await tryMail({ mail: null }, "a@example.test")).toMatchObject({ level: "mend" });
    const server = await startMailServer();
    const mail = { url: server.url, from: { name: "K", address: "k@example.test" } };
    expect(await tryMail({ mail }, "a@example.test")).toMatchObject({ level: "ok" });
    expect(server.received[0]?.to).toEqual(["a@example.test"]);
    await server.stop();
    expect(await tryMail({ mail }, "a@example.test")).toMatchObject({ level: "mend" });
  });

  it("wants room for the store and its copies", () => {
    expect(checkRoom(600_000_000, 50_000_000).level).toBe("ok");
    expect(checkRoom(400_000_000, 50_000_000).level).toBe("mend");
    expect(checkRoom(600_000_000, 400_000_000).level).toBe("mend");
  });

  it("wants a clock that can be right, and time zones", () => {
    expect(checkClock(NOW, true, "UTC").level).toBe("ok");
    expect(checkClock(new Date("1970-01-02T00:00:00.000Z"), true, "UTC").level).toBe("mend");
    expect(checkClock(NOW, false, "UTC").level).toBe("mend");
  });

  it("tells what is wrong with the store, and what the next start does by itself", () => {
    const levels = (facts: Parameters<typeof checkStore>[1]) => checkStore("sqlite", facts).map(({ level }) => level);
    expect(levels({ pending: [], hasOurPepper: true, accounts: 1 })).toEqual(["ok", "ok", "ok"]);
    expect(levels({ pending: ["0004_next"], hasOurPepper: false, accounts: 1 })).toEqual(["ok", "look", "mend"]);
    expect(levels("does not answer")).toEqual(["mend"]);
  });

  it("says when a proxy takes away brotli or the caching of files", () => {
    const whole = { pageEncoding: "br", fileEncoding: "br", fileCacheControl: "public,max-age=31536000,immutable" };
    expect(checkDelivery(whole).level).toBe("ok");
    expect(checkDelivery({ ...whole, pageEncoding: "gzip" }).text).toContain("pages arrive as gzip");
    expect(checkDelivery({ ...whole, fileEncoding: null, fileCacheControl: null }).text).toContain("not told to keep");
  });

  it("puts what must be mended last", () => {
    const lines = inLines([checkPrivacy("a", "a", null), checkRoom(1e12, 0)]);
    expect(lines.map((line) => line[0])).toEqual(["✓", "✗"]);
  });
});
