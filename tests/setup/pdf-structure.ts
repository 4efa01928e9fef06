import { getDocumentProxy } from "unpdf";

/** A part of the structure of a tagged PDF, in the order of reading, with its own text. */
export interface StructuredPart {
  /** The roles from the root down to it: "Document/L/LI/Lbl". */
  path: string;
  text: string;
  alt?: string;
}

interface Node {
  role?: string;
  alt?: string;
  children?: readonly unknown[];
}

/** The parts of all pages that hold text, and the text that stands in no part and is no artifact. */
export async function structureOf(pdf: Uint8Array): Promise<{ parts: StructuredPart[]; untagged: string[] }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const parts: StructuredPart[] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | null)[] = [];
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push("tag" in item && item.tag === "Artifact" ? "artifact" : (item.id ?? open.at(-1) ?? null));
        continue;
      }
      const id = open.at(-1) ?? null;
      const text = item.str + (item.hasEOL ? " " : "");
      if (id !== null) texts.set(id, (texts.get(id) ?? "") + text);
      else if (text.trim() !== "") untagged.push(text);
    }
    const tree: Node | null = await page.getStructTree();
    if (tree) collect(tree, "", { texts, parts });
  }
  return { parts, untagged };
}

function collect(node: Node, above: string, found: { texts: Map<string, string>; parts: StructuredPart[] }): void {
  const path = !node.role || node.role === "Root" ? above : [above, node.role].filter(Boolean).join("/");
  const own = (node.children ?? []).filter(isContent).map(({ id }) => found.texts.get(id) ?? "");
  if (own.length > 0)
    found.parts.push({ path, text: own.join("").replace(/\s+/g, " ").trim(), ...(node.alt && { alt: node.alt }) });
  for (const child of node.children ?? []) if (isNode(child)) collect(child, path, found);
}

function isContent(child: unknown): child is { id: string } {
  return typeof child === "object" && child !== null && "type" in child && child.type === "content" && "id" in child;
}

function isNode(child: unknown): child is Node {
  return typeof child === "object" && child !== null && "role" in child;
}
