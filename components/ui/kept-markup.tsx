"use client";

import { memo } from "react";

interface KeptMarkupProps {
  as: "div" | "ul";
  className: string | undefined;
  /** Names all the others: with the same name nothing is put in its place anew, and what has the focus in it keeps it. */
  name: string;
  html: string;
}

/** The element around markup that React does not look into. */
export const KeptMarkup = memo(
  function KeptMarkup({ as: Element, className, name, html }: KeptMarkupProps) {
    return <Element className={className} data-once={name} dangerouslySetInnerHTML={{ __html: html }} />;
  },
  (before, after) => before.name === after.name,
);
