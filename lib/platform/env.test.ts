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

  it("names what is missing or wrong and never shows a value", () => {
    const invalid = { ...secrets, KEERPUNT_PEPPER: "c2hvcnQ=", NEXTAUTH_SECRET: undefined, PORT: "many" };
    expect(() => parseEnv(invalid)).toThrow(/KEERPUNT_PEPPER.*/);
    expect(() => parseEnv(invalid)).toThrow(/NEXTAUTH_SECRET/);
    expect(() => parseEnv(invalid)).not.toThrow(/c2hvcnQ|many/);
  });
});
