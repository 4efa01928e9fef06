import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
  type MessageFormatElement,
} from "@formatjs/icu-messageformat-parser";
import ts from "typescript";

/** What one source file says about messages: the namespaces it names, whole keys, and prefixes of templates. */
interface Mentions {
  path: string;
  /** Project files it imports: a translator may come with a type from there. */
  imports: Set<string>;
  namespaces: Set<string>;
  literals: Set<string>;
  prefixes: Set<string>;
  /** Namespaces that it hands to a component as `words`, with the file of the component. */
  handed: { target: string; namespace: string }[];
}

/** The namespace that an element is handed as `words`; null for all other elements. */
function namespaceHanded(node: ts.Node): { component: string; namespace: string } | null {
  if (!ts.isJsxOpeningLikeElement(node)) return null;
  const words = node.attributes.properties.find((each) => each.name?.getText() === "words");
  if (!words || !ts.isJsxAttribute(words) || !words.initializer || !ts.isStringLiteral(words.initializer)) return null;
  return { component: node.tagName.getText(), namespace: words.initializer.text };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return each.name === "generated" || each.name === "messages" ? [] : sourceFiles(path);
    return /(?<!\.test)\.tsx?$/.test(each.name) ? [path] : [];
  });
}

function mentionsOf(path: string, existing: ReadonlySet<string>): Mentions {
  const mentions: Mentions = {
    path: path.replace(/\.tsx?$/, ""),
    imports: new Set(),
    namespaces: new Set(),
    literals: new Set(),
    prefixes: new Set(),
    handed: [],
  };
  const fileOf = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const target = node.moduleSpecifier.text;
      const file = target.startsWith("@/") ? target.slice(2) : join(dirname(path), target);
      mentions.imports.add(file);
      const names = node.importClause?.namedBindings;
      if (names && ts.isNamedImports(names)) for (const { name } of names.elements) fileOf.set(name.text, file);
    }
    if (ts.isStringLiteralLike(node)) {
      mentions.literals.add(node.text);
      if (existing.has(node.text)) mentions.namespaces.add(node.text);
    }
    if (ts.isTemplateExpression(node) && node.head.text !== "") mentions.prefixes.add(node.head.text);
    const element = namespaceHanded(node);
    const target = element && fileOf.get(element.component);
    if (element && target) mentions.handed.push({ target, namespace: element.namespace });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  return mentions;
}

/** Flattens nested messages to "a.b.c" → text. */
export function flatten(messages: object, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** Namespaces whose keys are data (codes of errors), looked up by a variable. */
const DATA_NAMESPACES = new Set(["errors", "fieldErrors"]);

/** Keys that no source file could be asking for: neither written out nor under a template's fixed prefix. */
export function unusedKeys(keys: readonly string[]): string[] {
  const namespaces = new Set(keys.map((key) => key.split(".")[0] ?? ""));
  const mentions = ["app", "components", "lib", "scripts/server"]
    .flatMap(sourceFiles)
    .map((path) => mentionsOf(path, namespaces));
  const byPath = new Map(mentions.map((file) => [file.path, file]));
  for (const { target, namespace } of mentions.flatMap(({ handed }) => handed)) {
    byPath.get(target)?.namespaces.add(namespace);
  }
  const knows = (file: Mentions, namespace: string) =>
    file.namespaces.has(namespace) ||
    [...file.imports].some((target) => byPath.get(target)?.namespaces.has(namespace) ?? false);
  return keys.filter((key) => {
    const [namespace = "", ...rest] = key.split(".");
    if (DATA_NAMESPACES.has(namespace)) return false;
    const inner = rest.join(".");
    return !mentions.some(
      (file) =>
        knows(file, namespace) &&
        (file.literals.has(inner) || [...file.prefixes].some((prefix) => inner.startsWith(prefix))),
    );
  });
}

/** Names of the values a message takes, sorted; tags of rich text count too. */
export function placeholders(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: MessageFormatElement[]): void => {
    for (const element of elements) {
      if (isLiteralElement(element) || isPoundElement(element)) continue;
      names.add(isTagElement(element) ? `<${element.value}>` : element.value);
      if (isTagElement(element)) visit(element.children);
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(message));
  return [...names].sort();
}
