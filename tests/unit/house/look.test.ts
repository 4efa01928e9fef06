import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/tokens.css", "utf8");

/** Every colour of the design with its value in both themes. */
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(name: string, on: string, theme: "light" | "dark"): number {
  const [above, below] = [name, on].map((each) => luminance(colours.get(each)?.[theme] ?? ""));
  const [high, low] = [Math.max(above ?? 0, below ?? 0), Math.min(above ?? 0, below ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ["paper", "raised", "desk", "sunk"];
const TEXT = ["ink", "ink-2", "ink-3", "pine-ink", "ochre-ink", "plum-ink", "open-ink"];
const EDGES = ["hair-strong", "pine", "ochre", "plum", "open", "mood", "stress", "sleep"];

describe.each(["light", "dark"] as const)("the colours in %s", (theme) => {
  it.each(SURFACES.flatMap((on) => TEXT.map((name) => [name, on])))("%s reads on %s", (name, on) => {
    expect(contrast(name, on, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SURFACES.flatMap((on) => EDGES.map((name) => [name, on])))("%s is seen on %s", (name, on) => {
    expect(contrast(name, on, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(["pine", "ochre", "plum", "open"])("%s reads and is seen on its own wash", (name) => {
    expect(contrast("ink", `${name}-wash`, theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`${name}-ink`, `${name}-wash`, theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(name, `${name}-wash`, theme)).toBeGreaterThanOrEqual(3);
  });

  it("text on the accent reads", () => {
    expect(contrast("on-pine", "pine", theme)).toBeGreaterThanOrEqual(4.5);
  });
});

it("the letters weigh no more than 40 kB", () => {
  const sizes = ["roman", "italic"].map((cut) => statSync(`app/fonts/newsreader-${cut}.woff2`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
});
