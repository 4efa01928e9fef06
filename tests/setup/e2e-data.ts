import { resolve } from "node:path";

/** The data folder of the server that the browser tests look at. */
export function dataFolder(): string {
  return resolve(process.env.E2E_DATA ?? "tests/.tmp/e2e-data");
}
