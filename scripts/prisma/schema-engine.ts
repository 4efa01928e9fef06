import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

const NO_FILTERS = { externalTables: [], externalEnums: [] };
let instantiated = false;

/**
 * Prisma's schema engine as WebAssembly. The native one has to be downloaded; this one comes from the registry.
 * Comparing two schema texts needs no database, so any adapter does.
 */
export function schemaEngine(
  schema: string,
  adapter: AdapterFactory = new PrismaBetterSqlite3({ url: ":memory:" }),
): Promise<engineGlue.SchemaEngine> {
  instantiate();
  return engineGlue.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

/** The SQL that leads from one schema text (undefined: an empty database) to another; empty when they are equal. */
export async function migrationSql(from: string | undefined, to: string): Promise<string> {
  const engine = await schemaEngine(to);
  const result = await engine.diff({
    from: from === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", files: [schemaText(from)] },
    to: { tag: "schemaDatamodel", files: [schemaText(to)] },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  });
  // 2: there is a difference; the text of no difference is a comment.
  return result.exitCode === 2 ? (result.stdout ?? "") : "";
}

/** How many steps a database is away from a schema; changes the database, so for throwaway ones. */
export async function stepsToSchema(schema: string, adapter: AdapterFactory): Promise<number> {
  const engine = await schemaEngine(schema, adapter);
  const result = await engine.schemaPush({
    force: false,
    schema: { files: [schemaText(schema)] },
    filters: NO_FILTERS,
  });
  return result.executedSteps + result.unexecutable.length + result.warnings.length;
}

function schemaText(content: string) {
  return { path: "schema.prisma", content };
}

function instantiate(): void {
  if (instantiated) return;
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(glue.replace(/\.js$/, ".wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": { ...engineGlue } });
  engineGlue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  instantiated = true;
}
