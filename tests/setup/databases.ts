import type { TestProject } from "vitest/node";
import { generateClients } from "../../scripts/prisma/generate-clients.mjs";
import { startPostgresql } from "./postgresql-server";

declare module "vitest" {
  export interface ProvidedContext {
    postgresqlUrl: string;
  }
}

/** Before the integration tests: the database clients, and a real PostgreSQL. Each test file makes its own database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  generateClients(process.cwd());
  const server = await startPostgresql();
  project.provide("postgresqlUrl", server.url);
  return () => server.stop();
}
