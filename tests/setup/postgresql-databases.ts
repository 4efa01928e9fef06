import pg from "pg";

/** The address of another database on the same server. */
export function databaseAddress(administratorUrl: string, name: string): string {
  return administratorUrl.replace(/\/postgres$/, `/${name}`);
}

/** Runs one statement as the administrator of the server. */
export async function runAsAdministrator(administratorUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: administratorUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
