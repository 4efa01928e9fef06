/**
 * Measures the parts of a start, for the line that a start ends with.
 *
 * @returns {{ time: <T>(name: string, work: () => Promise<T>) => Promise<T>, summary: () => string }} `time` runs a part
 *   and adds to its time; `summary` is the time since this process began and that of each part, such as
 *   "1.2 s: checks 0.2, database 0.3, server 0.6"
 */
export function startPhases() {
  const seconds = new Map();
  return {
    async time(name, work) {
      const startedMs = performance.now();
      try {
        return await work();
      } finally {
        seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - startedMs) / 1_000);
      }
    },
    summary() {
      const parts = [...seconds].map(([name, taken]) => `${name} ${taken.toFixed(1)}`);
      return `${(performance.now() / 1_000).toFixed(1)} s: ${parts.join(", ")}`;
    },
  };
}
