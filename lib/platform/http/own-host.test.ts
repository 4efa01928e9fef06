import { describe, expect, it } from "vitest";
import { isOwnHost } from "./own-host";
import { isHttps } from "./transport";

const settings = { baseUrl: "https://journal.example.org", hosts: ["dagboek.example.net"] };

describe("the hosts that this server answers", () => {
  it.each([
    "journal.example.org",
    "JOURNAL.example.org:443",
    "dagboek.example.net:8080",
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "192.168.1.20:3000",
    "nas:3000",
    "nas.local",
    "keerpunt.home.arpa",
  ])("%s", (host) => {
    expect(isOwnHost(host, settings)).toBe(true);
  });

  it.each(["evil.test:3510", "journal.example.org.evil.test", "evil.example", "127.0.0.1.evil.test", "a b", "", null])(
    "security fault F18: a name that was made to point here is none of them: %s",
    (host) => {
      expect(isOwnHost(host, settings)).toBe(false);
      expect(isOwnHost(host, { baseUrl: "http://localhost:3000", hosts: [] })).toBe(false);
    },
  );
});

describe("security fault F17: Secure and HSTS", () => {
  it.each([
    ["https://journal.example.org", "http", true],
    ["https://journal.example.org", null, true],
    ["http://localhost:3000", "https", true],
    ["http://localhost:3000", "https, http", true],
    ["http://localhost:3000", "http", false],
    ["http://localhost:3000", null, false],
  ])("security fault F17: %s by %s goes by one rule: %s", (baseUrl, forwardedProto, expected) => {
    expect(isHttps({ baseUrl, forwardedProto })).toBe(expected);
  });
});
