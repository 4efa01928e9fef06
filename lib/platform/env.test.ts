import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const secrets = {
  KEERPUNT_PEPPER: Buffer.alloc(32, 1).toString("base64"),
  KEERPUNT_SERVER_KEY: Buffer.alloc(32, 2).toString("base64"),
  NEXTAUTH_SECRET: "s".repeat(40),
};

describe("parseEnv", () => {
  it("fills in what may be left out", () => {
    const env = parseEnv({ ...secrets, PORT: "", DATABASE_URL: "" });
    expect(env).toMatchObject({ port: 3000, provider: "sqlite", baseUrl: "http://localhost:3000" });
    expect(env.databaseUrl).toBe(`file:${path.resolve("data", "keerpunt.db")}`);
    expect(env.pepper).toEqual(Buffer.alloc(32, 1));
  });

  it("knows PostgreSQL by its address and takes the slash off the public one", () => {
    const url = "postgresql://user:pass@db/keerpunt";
    const env = parseEnv({ ...secrets, DATABASE_URL: url, NEXTAUTH_URL: "https://journal.example/" });
    expect(env).toMatchObject({ provider: "postgresql", databaseUrl: url, baseUrl: "https://journal.example" });
  });

  it("takes each process that the server did not start for a build of its own", () => {
    expect(parseEnv(secrets).build).not.toBe(parseEnv(secrets).build);
    expect(parseEnv({ ...secrets, KEERPUNT_BUILD: "b1" }).build).toBe("b1");
  });

  it("sends mail when both of its settings are there, and names somebody to push services", () => {
    const mailed = { SMTP_URL: "smtp://localhost:2525", MAIL_FROM: "Mijn schrift <schrift@example.test>" };
    expect(parseEnv({ ...secrets, ...mailed })).toMatchObject({
      mail: { url: "smtp://localhost:2525", from: { name: "Mijn schrift", address: "schrift@example.test" } },
      pushSubject: "mailto:schrift@example.test",
    });
    expect(parseEnv({ ...secrets, SMTP_URL: mailed.SMTP_URL })).toMatchObject({ mail: null, pushSubject: null });
    expect(parseEnv({ ...secrets, NEXTAUTH_URL: "https://a.example.test" }).pushSubject).toBe("https://a.example.test");
    expect(parseEnv({ ...secrets, ...mailed, PUSH_SUBJECT: "mailto:me@example.test" }).pushSubject).toBe(
      "mailto:me@example.test",
    );
    for (const invalid of [{ SMTP_URL: "http://mail" }, { MAIL_FROM: "nobody" }, { PUSH_SUBJECT: "me@example.test" }])
      expect(() => parseEnv({ ...secrets, ...invalid })).toThrow(/SMTP_URL|MAIL_FROM|PUSH_SUBJECT/);
  });

  it("names what is missing or wrong and never shows a value", () => {
    const invalid = { ...secrets, KEERPUNT_PEPPER: "c2hvcnQ=", NEXTAUTH_SECRET: undefined, PORT: "many" };
    expect(() => parseEnv(invalid)).toThrow(/KEERPUNT_PEPPER.*/);
    expect(() => parseEnv(invalid)).toThrow(/NEXTAUTH_SECRET/);
    expect(() => parseEnv(invalid)).not.toThrow(/c2hvcnQ|many/);
  });
});
