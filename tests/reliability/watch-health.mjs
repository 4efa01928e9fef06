// node watch-health.mjs URL: asks for the health again and again until its standard input ends, then prints what it saw. A
// process of its own: whoever sends large bodies is late to look at the clock.
const POLL_MS = 100;
const PATIENCE_MS = 30_000;
const [, , url] = process.argv;
let slowestMs = 0;
let failures = 0;
let isOver = false;
process.stdin.on("end", () => (isOver = true)).resume();

while (!isOver) {
  const began = performance.now();
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  slowestMs = Math.max(slowestMs, performance.now() - began);
  if (!answer?.ok) failures += 1;
  await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
process.stdout.write(JSON.stringify({ slowestMs, failures }));
process.exit();
