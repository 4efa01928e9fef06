/**
 * The time of each part as lines of a table. Parts run side by side, so the total is less than their sum.
 *
 * @param {readonly import("./run-parts.mjs").PartResult[]} results
 * @param {number} totalSeconds
 * @returns {string}
 */
export function timeTable(results, totalSeconds) {
  const rows = [
    ...results.map(({ title, outcome, seconds }) => ({
      title,
      time: outcome === "skipped" ? "–" : whole(seconds),
      outcome,
    })),
    { title: "Total after installation", time: whole(totalSeconds), outcome: minutes(totalSeconds) },
  ];
  const width = Math.max(...rows.map(({ title }) => title.length));
  const lines = rows.map(({ title, time, outcome }) => `${title.padEnd(width)}  ${time.padStart(5)}  ${outcome}`);
  return [`${"Part".padEnd(width)}  ${"s".padStart(5)}`, ...lines].join("\n");
}

const whole = (seconds) => String(Math.round(seconds));
const minutes = (seconds) => `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
