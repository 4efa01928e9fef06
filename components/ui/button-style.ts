export type ButtonVariant = "primary" | "secondary";

const SHAPE = "button";

const VARIANTS = {
  primary: "border-transparent bg-pine text-on-pine hover:bg-pine-ink",
  secondary: "border-hair-strong text-ink hover:border-ink-2 hover:bg-sunk",
} satisfies Record<ButtonVariant, string>;

const UNAVAILABLE = "border-dashed border-hair-strong text-ink-2";

/** The classes of everything that looks like a button. */
export function buttonStyle(variant: ButtonVariant, isUnavailable = false): string {
  return `${SHAPE} ${isUnavailable ? UNAVAILABLE : VARIANTS[variant]}`;
}
