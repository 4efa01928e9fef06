import { reader } from "./db/db";
import { logFailure } from "./logging/log";

const PATIENCE_MS = 3_000;

/** Whether the store answers a read within three seconds. */
export async function isStoreAnswering(): Promise<boolean> {
  try {
    await Promise.race([reader().storeFact.findFirst(), timeUp()]);
    return true;
  } catch (error) {
    logFailure("health", error);
    return false;
  }
}

function timeUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error("The store did not answer in time")), PATIENCE_MS).unref();
  });
}
