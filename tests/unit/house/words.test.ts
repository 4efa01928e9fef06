import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Names that say in words of their own what has a standard term, each with that term. See docs/glossary.md.
 */
const RETIRED_NAMES: Readonly<Record<string, string>> = {
  Filled: "FormOutcome",
  wrongField: "fieldError",
  ThereNow: "ConflictNotice",
  revisionThere: "serverRevision",
  keepPoint: "savePoint",
  Keeper: "ActionContext",
  worded: "summaryView",
  wordsOf: "toText",
  LineWords: "SummaryTranslators",
  awake: "waitForHydration",
  useDayTurn: "useDayRollover",
  isDayLeftOpen: "isStaleDay",
  underWay: "inFlight",
  isUnderWay: "isInFlight",
  readingOnce: "withRequestCache",
  oncePerRequest: "requestCached",
  nobody: "dummyUser",
  isWholeFile: "passesIntegrityCheck",
  foldWriteAheadLog: "checkpointWal",
  emptyLog: "checkpointWal",
  swing: "baselineSd",
  wander: "drift",
  riseMore: "riseMargin",
  DayMoment: "LocalDateTime",
  LocalMoment: "LocalDateTime",
  besideRecord: "compareWithRecord",
  recordBeside: "compareWithRecord",
  BesideSessions: "SessionComparison",
  FACTS: "INSTRUMENT_DEFINITIONS",
  ASKING: "SUGGESTION_PROVIDERS",
  ChartWalk: "ChartCursor",
  walkFrame: "cursorScale",
  isLookedAt: "isReviewed",
};

/** Words that are names in code of others too: no variable, parameter, function or type of ours is called so. */
const RETIRED_DECLARATIONS: Readonly<Record<string, string>> = {
  known: "existing",
  there: "serverVersion",
  kept: "saved",
  wrong: "fieldErrors",
  filled: "outcome",
};

const RETIRED_FILES = ["words", "worded", "nobody", "quiet-console", "fold-log", "awake", "day-turn", "empty-log"];

const RETIRED_IN_TEXT =
  /\b(usual swing|swings? of|wanders?|walk frame|chart walk|read strictly|folds? the log|left open day|three moments)\b/i;

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const file = path.join(folder, each.name);
    if (each.isDirectory()) return ["generated", ".tmp", "kept", "data"].includes(each.name) ? [] : codeFiles(file);
    return /\.(tsx?|mjs)$/.test(each.name) ? [file] : [];
  });
}

const THIS_FILE = "tests/unit/house/words.test.ts";
const files = ["app", "components", "lib", "scripts", "tests"]
  .flatMap(codeFiles)
  .filter((file) => file !== THIS_FILE)
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The names of a source: every one, and those that it declares itself. */
function namesIn(file: string, text: string) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const names: string[] = [];
  const declared: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) declared.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { names, declared };
}

function isDeclaration(node: ts.Node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node)
  );
}

const own = (record: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Retired names in a source, each with what it is called now. */
function retiredIn({ file, text }: { file: string; text: string }): string[] {
  const { names, declared } = namesIn(file, text);
  const found = [
    ...names.map((name) => [name, own(RETIRED_NAMES, name)]),
    ...declared.map((name) => [name, own(RETIRED_DECLARATIONS, name)]),
  ];
  return [...new Set(found.filter(([, now]) => now !== undefined).map(([name, now]) => `${file}: ${name} → ${now}`))];
}

describe("the words of the code", () => {
  it("are the standard terms in every name", () => {
    expect(files.flatMap(retiredIn)).toEqual([]);
  });

  it("are the standard terms in the names of files", () => {
    const stems = files.map(({ file }) => ({ file, stem: path.basename(file).replace(/\..*$/, "") }));
    expect(stems.filter(({ stem }) => RETIRED_FILES.includes(stem)).map(({ file }) => file)).toEqual([]);
  });

  it("are the standard terms in comments and titles of tests", () => {
    const found = files.flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, index) => (RETIRED_IN_TEXT.test(line) ? [`${file}:${index + 1}: ${line}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it("of which a retired one would be found, also where it is declared only", () => {
    const text = "const { known: there } = x; export const oncePerRequest = (kept: number) => page.fill(kept);";
    expect(retiredIn({ file: "x.ts", text })).toEqual([
      "x.ts: oncePerRequest → requestCached",
      "x.ts: there → serverVersion",
      "x.ts: kept → saved",
    ]);
  });
});
