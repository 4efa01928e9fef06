import type { ReactNode } from "react";
import { KeptMarkup } from "./kept-markup";
import { onceName } from "./once-name";
import { toMarkup } from "./to-markup";

interface StaticMarkupProps {
  as?: "div" | "ul";
  className?: string;
  /** What `toMarkup` can write. */
  children: ReactNode;
}

/**
 * What no script changes, as one piece: React writes it once and takes over nothing in it, and the server sends it once
 * (scripts/server/payload-rows.ts). Links belong in it; forms and folds do not, since a changed text replaces them.
 */
export function StaticMarkup({ as = "div", className, children }: StaticMarkupProps) {
  const markup = toMarkup(children);
  const name = onceName(`${as} ${className} ${markup}`);
  return <KeptMarkup as={as} className={className} name={name} html={`<!--once ${name}-->${markup}`} />;
}
