import { z } from "zod";

/** The settings that every fixture of a database was made with; none of it is a secret of anything. */
export const FIXTURE_SETTINGS = {
  KEERPUNT_PEPPER: Buffer.alloc(32, 1).toString("base64"),
  KEERPUNT_SERVER_KEY: Buffer.alloc(32, 2).toString("base64"),
  NEXTAUTH_SECRET: "a-secret-that-only-tests-use-0123456789",
};

/** The account in it, of nobody. */
export const FIXTURE_ACCOUNT = { email: "iemand@example.test", password: "vier-natte-honden-zwemmen" };

const cell = z.union([z.string(), z.number(), z.boolean(), z.object({ bytes: z.base64() })]);
type Cell = z.infer<typeof cell>;

export const fixtureSchema = z.object({
  version: z.string(),
  /** The migrations that made its tables. */
  migrations: z.object({ sqlite: z.array(z.string()), postgresql: z.array(z.string()) }),
  tables: z.record(z.string(), z.array(z.record(z.string(), cell))),
  /** What its account exports. */
  document: z.unknown(),
});

/** A row as JSON holds it: bytes in base64. */
export function plainRow(row: Readonly<Record<string, unknown>>): Record<string, Cell> {
  const cells = Object.entries(row).map(([name, value]) => {
    const plain = value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : value;
    return [name, cell.parse(plain)] as const;
  });
  return Object.fromEntries(cells);
}
