import { readdirSync, readFileSync } from "node:fs";

const KB_PER_MB = 1024;

/**
 * Memory that a page of a browser has for itself alone, in MB: of the processes that draw pages the largest.
 *
 * @param pid of a process that started the browser
 */
export function pageMemory(pid: number): number {
  const sizes = descendantsOf(pid).flatMap((each) => {
    try {
      if (!readFileSync(`/proc/${each}/cmdline`, "utf8").includes("--type=renderer")) return [];
      const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${each}/status`, "utf8"))?.[1];
      return [Number(kilobytes) / KB_PER_MB];
    } catch {
      return [];
    }
  });
  return Math.max(0, ...sizes);
}

function descendantsOf(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1];
        return [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
  const below = (of: number): number[] =>
    parents.filter(({ parent }) => parent === of).flatMap((each) => [each.pid, ...below(each.pid)]);
  return below(pid);
}
