import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";

/** Elements that have no content and no end. */
const EMPTY = new Set(["br", "hr", "img", "input", "wbr"]);
/** Attributes whose name in HTML is not the name of the prop in small letters; "style" is text of its own. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  fontSize: "font-size",
  htmlFor: "for",
  strokeDasharray: "stroke-dasharray",
  strokeWidth: "stroke-width",
  tabIndex: "tabindex",
  textAnchor: "text-anchor",
  vectorEffect: "vector-effect",
};
/** Attributes of SVG that are written as the props are. */
const AS_WRITTEN = new Set(["patternUnits", "preserveAspectRatio", "viewBox"]);
/** What React reads, and does not write. */
const FOR_REACT = new Set(["children", "suppressHydrationWarning"]);
/** Attributes that are there or not. */
const SWITCHES = new Set(["hidden", "open"]);
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#x27;",
  "<": "&lt;",
  ">": "&gt;",
};

/**
 * The HTML of elements, letter for letter as React writes it on the server without hydration. Every text and every value
 * of an attribute is escaped.
 *
 * @param node elements of HTML or SVG, and components that are plain functions: without hooks, and waiting for nothing
 * @throws on whatever it does not know: a handler, HTML that is set, an attribute without a name in HTML
 */
export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return escaped(String(node));
  if (isValidElement<Readonly<Record<string, unknown>>>(node)) return markupOf(node);
  if (Symbol.iterator in node) return Array.from(node, toMarkup).join("");
  throw new Error("Nothing that has to be waited for can be written as markup");
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function markupOf({ type, props }: ReactElement<Props>): string {
  if (type === Fragment) return toMarkup(props.children);
  if (typeof type === "function") {
    const rendered: ReactNode = Reflect.apply(type, undefined, [props]);
    return toMarkup(rendered);
  }
  if (typeof type !== "string" || !PLAIN_NAME.test(type.toLowerCase())) throw new Error("Not an element of a page");
  const start = `<${type}${Object.entries(props).map(attributeOf).join("")}`;
  return EMPTY.has(type) ? `${start}/>` : `${start}>${toMarkup(props.children)}</${type}>`;
}

function attributeOf([name, value]: [string, unknown]): string {
  if (FOR_REACT.has(name) || value === null || value === undefined) return "";
  if (name === "style") return styleOf(value);
  const isSpelled = name.startsWith("aria-") || name.startsWith("data-");
  if (typeof value === "boolean" && !isSpelled) {
    if (!SWITCHES.has(name)) throw new Error(`No switch: ${name}`);
    return value ? attribute(name, "") : "";
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new Error(`No text: ${name}`);
  }
  return attribute(nameOf(name), String(value));
}

function nameOf(name: string): string {
  const written = NAMES[name] ?? name;
  if (!PLAIN_NAME.test(written) && !AS_WRITTEN.has(written)) throw new Error(`No attribute: ${name}`);
  if (written.startsWith("on")) throw new Error(`A handler: ${name}`);
  return written;
}

/** Declarations as text; a number is a length in pixels. */
function styleOf(value: unknown): string {
  if (typeof value !== "object" || value === null) throw new Error("No declarations");
  const declarations = Object.entries(value).flatMap(([name, declared]) => {
    if (declared === "" || declared === undefined || declared === null) return [];
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [`${property}:${typeof declared === "number" && declared !== 0 ? `${declared}px` : String(declared)}`];
  });
  return declarations.length > 0 ? attribute("style", declarations.join(";")) : "";
}

const attribute = (name: string, value: string) => ` ${name}="${escaped(value)}"`;
const escaped = (text: string) => text.replace(/["&'<>]/g, (sign) => ESCAPES[sign] ?? sign);
