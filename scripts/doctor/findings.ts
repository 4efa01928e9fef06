/** What the doctor says of one part of an installation. */
export interface Finding {
  /** "ok"; "look" is worth knowing and may be meant; "mend" keeps something that is promised from being true. */
  readonly level: "ok" | "look" | "mend";
  readonly part: string;
  readonly text: string;
}

const SIGNS = { ok: "✓", look: "·", mend: "✗" } as const;

/** One line each, what must be mended last, so that it stands at the bottom of the screen. */
export function inLines(findings: readonly Finding[]): string[] {
  const order = ["ok", "look", "mend"] as const;
  const width = Math.max(...findings.map(({ part }) => part.length));
  return order.flatMap((level) =>
    findings
      .filter((each) => each.level === level)
      .map(({ part, text }) => `${SIGNS[level]} ${part.padEnd(width)}  ${text}`),
  );
}
