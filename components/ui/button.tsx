import type { Route } from "next";
import { useId, type ComponentProps, type ReactNode } from "react";
import { buttonStyle, type ButtonVariant } from "./button-style";
import { Link } from "./link";

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled" | "className"> {
  variant?: ButtonVariant;
  /** Why it cannot be used now. Present means unavailable; it stays focusable, so that the reason can be heard. */
  unavailable?: string;
}

/** A button. One that cannot be used says why. */
export function Button({ variant = "primary", unavailable, type = "button", ...rest }: ButtonProps) {
  const reasonId = useId();
  if (unavailable === undefined) return <button type={type} className={buttonStyle(variant)} {...rest} />;
  return (
    <span className="inline-block">
      <button type="button" className={buttonStyle(variant, true)} aria-disabled="true" aria-describedby={reasonId}>
        {rest.children}
      </button>
      <span id={reasonId} className="mt-1.5 block text-small text-ink-2">
        {unavailable}
      </span>
    </span>
  );
}

interface ButtonLinkProps<R extends string> {
  href: Route<R>;
  variant?: ButtonVariant;
  children: ReactNode;
}

/** A link that looks like a button, for the one next step of a page. */
export function ButtonLink<R extends string>({ href, variant = "primary", children }: ButtonLinkProps<R>) {
  return (
    <Link href={href} className={buttonStyle(variant)}>
      {children}
    </Link>
  );
}
