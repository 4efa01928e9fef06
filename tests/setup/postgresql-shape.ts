import pg from "pg";

const QUERIES = [
  `SELECT table_name, column_name, data_type, is_nullable, column_default, character_maximum_length
     FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name`,
  `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef`,
  `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1, 2`,
];

/** Tables, columns, indexes and constraints of a database, as plain data to compare. */
export async function postgresqlShape(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const shape: unknown[] = [];
    for (const query of QUERIES) shape.push((await client.query(query)).rows.filter((row) => !isBookkeeping(row)));
    return shape;
  } finally {
    await client.end();
  }
}

const isBookkeeping = (row: unknown) => JSON.stringify(row).includes("_prisma_migrations");
