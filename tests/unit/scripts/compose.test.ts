import { readFileSync } from "node:fs";
import pg from "pg";
import { expect, it, vi } from "vitest";

it("security fault F18: a password of the database may hold any sign", () => {
  const [, address = ""] = /DATABASE_URL: (\S+)/.exec(readFileSync("compose.yaml", "utf8")) ?? [];
  vi.stubEnv("PGPASSWORD", "p@ss/w?rd#1");
  const client = new pg.Client({ connectionString: address });
  expect([client.host, client.user, client.database, client.password]).toEqual([
    "database",
    "keerpunt",
    "keerpunt",
    "p@ss/w?rd#1",
  ]);
  vi.unstubAllEnvs();
});
