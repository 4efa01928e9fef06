export type ButtonVariant = "primary" | "secondary";

const SHAPE =
  "inline-flex min-h-tap max-w-full items-center justify-center gap-2.25 rounded-r1 border-[1.5px] px-5 py-2 text-control font-semibold no-underline transition-colors";

const VARIANTS = {
  primary: "border-transparent bg-pine text-on-pine hover:bg-pine-ink",
  secondary: "border-hair-strong text-ink hover:border-ink-2 hover:bg-sunk",
} satisfies Record<ButtonVariant, string>;

const UNAVAILABLE = "border-dashed border-hair-strong text-ink-2";

/** The classes of everything that looks like a button. */
export function buttonStyle(variant: ButtonVariant, isUnavailable = false): string {
  return `${SHAPE} ${isUnavailable ? UNAVAILABLE : VARIANTS[variant]}`;
}
