import { statSync } from "node:fs";
import path from "node:path";

const OTHERS_MAY_ENTER = 0o001;

/** Whether another user of this machine can get to a file: each folder on the way lets everybody through. */
export function isReachableForOthers(file: string): boolean {
  const parent = path.dirname(file);
  if (parent === file) return true;
  return (statSync(parent).mode & OTHERS_MAY_ENTER) !== 0 && isReachableForOthers(parent);
}
