import type { ComponentProps, ReactNode } from "react";
import { TextLink } from "./text-link";

/** The way back to the page above, in the margin of its head. */
export function BackLink({ href, children }: { href: ComponentProps<typeof TextLink>["href"]; children: ReactNode }) {
  return (
    <TextLink href={href} icon="chevron-left" tone="quiet">
      {children}
    </TextLink>
  );
}
