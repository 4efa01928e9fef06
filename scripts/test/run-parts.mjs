/**
 * What became of a part; a part is skipped when one that it needs did not pass.
 *
 * @typedef {{ title: string, outcome: "passed" | "failed" | "skipped", seconds: number }} PartResult
 */

/**
 * Runs every part as soon as those it needs have passed, at most so many at the same time. A part that fails stops only
 * those that need it, so that one run tells everything that is wrong.
 *
 * @param {readonly import("./parts.mjs").Part[]} parts in the order in which they are to start
 * @param {number} atOnce
 * @param {(part: import("./parts.mjs").Part) => Promise<boolean>} run whether the part passed
 * @returns {Promise<PartResult[]>} in the order in which they ended
 */
export async function runParts(parts, atOnce, run) {
  const waiting = [...parts];
  /** @type {PartResult[]} */
  const results = [];
  const running = new Set();
  const outcomesFor = (part) => part.needs.map((title) => results.find((result) => result.title === title)?.outcome);

  const start = (part) => {
    const startedAt = performance.now();
    const ended = run(part).then((isPassed) => {
      running.delete(ended);
      const seconds = (performance.now() - startedAt) / 1000;
      results.push({ title: part.title, outcome: isPassed ? "passed" : "failed", seconds });
    });
    running.add(ended);
  };

  while (waiting.length > 0) {
    const next = waiting.findIndex((part) => outcomesFor(part).every((outcome) => outcome !== undefined));
    const [part] = running.size < atOnce && next >= 0 ? waiting.splice(next, 1) : [];
    if (!part && running.size === 0) throw new Error(`${waiting[0].title} needs a part that is not in the list`);
    if (!part) await Promise.race(running);
    else if (outcomesFor(part).every((outcome) => outcome === "passed")) start(part);
    else results.push({ title: part.title, outcome: "skipped", seconds: 0 });
  }
  await Promise.all(running);
  return results;
}
