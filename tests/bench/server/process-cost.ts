import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second that Linux counts processor time in. */
const TICKS_PER_SECOND = 100;
const KB_PER_MB = 1024;

/** What the process that serves has cost so far; NaN where the system has no /proc. */
export interface ProcessCost {
  /** Processor time of its main thread, in ms. */
  mainThreadMs: number;
  /** Processor time of all its threads, in ms. */
  allThreadsMs: number;
  residentMb: number;
  /** The most resident memory so far. */
  peakMb: number;
}

/** The cost of the largest process at or below `pid`: a server is started by others that wait for it. */
export function processCost(pid: number | undefined): ProcessCost {
  const costs = familyOf(pid).map(costOf);
  return costs.toSorted((a, b) => b.residentMb - a.residentMb)[0] ?? UNKNOWN;
}

const UNKNOWN = { mainThreadMs: NaN, allThreadsMs: NaN, residentMb: NaN, peakMb: NaN };

function familyOf(pid: number | undefined): number[] {
  if (pid === undefined) return [];
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" "));
    return [pid, ...children.filter(Boolean).flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [];
  }
}

function costOf(pid: number): ProcessCost {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / KB_PER_MB;
  return {
    mainThreadMs: processorMs(`/proc/${pid}/task/${pid}/stat`),
    allThreadsMs: processorMs(`/proc/${pid}/stat`),
    residentMb: mb("VmRSS"),
    peakMb: mb("VmHWM"),
  };
}

/** Time in the program and in the system: the 12th and 13th value after the name, which may hold spaces. */
function processorMs(file: string): number {
  const text = readFileSync(file, "utf8");
  const values = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return ((Number(values[11]) + Number(values[12])) * 1_000) / TICKS_PER_SECOND;
}
