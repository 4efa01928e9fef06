import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is copied; all else of the checkout is linked, or left out. */
const COPIED = ["scripts", ".server", ".jobs", ".next"];
const LEFT_OUT = ["tests", "test-results", "playwright-report", "data", ".git"];
const TEXT = /\.(?:js|json|html|rsc|meta|body|css|map|txt)$|(?:BUILD_ID|keerpunt-sources)$/;
const ACTION_ID = /\b[0-9a-f]{42}\b/g;

/**
 * A folder that holds the build of this checkout as a build of other sources would be: its id, the names of its scripts
 * and the ids of its actions are others, so that a page of the one finds nothing of the other.
 */
export function copyAsNextBuild(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "keerpunt-next-build-"));
  for (const name of readdirSync(".")) {
    if (COPIED.includes(name)) cpSync(name, join(folder, name), { recursive: true, verbatimSymlinks: true, filter });
    else if (!LEFT_OUT.includes(name)) symlinkSync(join(process.cwd(), name), join(folder, name));
  }
  const built = join(folder, ".next");
  const id = readFileSync(join(built, "BUILD_ID"), "utf8");
  const next = `next-${id}`.slice(0, id.length);
  renameSync(join(built, "static", id), join(built, "static", next));
  renameSync(join(built, "static", "chunks"), join(built, "static", "pieces"));
  const manifest = readFileSync(join(built, "server", "server-reference-manifest.json"), "utf8");
  const actions = new Map([...new Set(manifest.match(ACTION_ID))].map((action) => [action, otherId(action)]));
  for (const file of filesBelow(built).filter((each) => TEXT.test(each))) {
    const text = readFileSync(file, "utf8");
    const changed = text
      .replaceAll("static/chunks/", "static/pieces/")
      .replaceAll(id, next)
      .replaceAll(process.cwd(), folder)
      .replace(ACTION_ID, (action) => actions.get(action) ?? action);
    if (changed !== text) writeFileSync(file, changed);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// What was compressed is of the names before; a server sends the files as they are where that is missing.
const filter = (source: string) => !/^\.next\/(?:cache|static\/.*\.(?:br|gz)$)/.test(source);

/** The same id with another last digit: what stands before it says what the action takes. */
function otherId(action: string): string {
  return action.slice(0, -1) + ((Number.parseInt(action.slice(-1), 16) + 1) % 16).toString(16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" }).flatMap((item) =>
    item.isFile() ? [join(item.parentPath, item.name)] : [],
  );
}
