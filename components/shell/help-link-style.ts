/** The way to help looks the same with and without a router. */
export const HELP_LINK_STYLE =
  "inline-flex min-h-11 items-center justify-center gap-1.5 rounded-r1 border-[1.5px] border-pine px-2 text-small font-semibold text-pine-ink no-underline shell:gap-2 shell:px-3 hover:bg-pine-wash";
