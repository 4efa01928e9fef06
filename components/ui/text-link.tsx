import type { Route } from "next";
import type { ComponentProps, MouseEventHandler, ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { Link } from "./link";

const SHAPE = "text-link";

const TONES = { accent: "font-medium text-pine-ink", quiet: "font-normal text-ink-2" };

/** Links that a script answers on the same page wait for it; any other is followed at once. */
const IN_PLACE = { "data-in-place": "" };

interface Look {
  /** "quiet" for what is possible but not the point. */
  tone?: keyof typeof TONES;
  icon?: IconName;
  children: ReactNode;
}

interface TextLinkProps<R extends string> extends Look {
  href: Route<R>;
  /** What a screen reader says when the words alone do not tell which one. */
  label?: string;
  /** Does with a script, on the same page, what the address does without one. */
  onClick?: MouseEventHandler<HTMLAnchorElement>;
}

/** A link that stands on its own, tall enough to tap. */
export function TextLink<R extends string>({
  href,
  tone = "accent",
  icon,
  label,
  onClick,
  children,
}: TextLinkProps<R>) {
  return (
    <Link
      href={href}
      aria-label={label}
      onClick={onClick}
      {...(onClick && IN_PLACE)}
      className={`${SHAPE} ${TONES[tone]}`}
    >
      {icon && <Icon name={icon} className="size-4.5" />}
      {children}
    </Link>
  );
}

type TextButtonProps = Look & Omit<ComponentProps<"button">, "className" | "children">;

/** A button that looks like a link, for the lesser actions beside a real button. */
export function TextButton({ tone = "accent", icon, type = "button", children, ...rest }: TextButtonProps) {
  return (
    <button type={type} className={`${SHAPE} ${TONES[tone]}`} {...rest}>
      {icon && <Icon name={icon} className="size-4.5" />}
      {children}
    </button>
  );
}
