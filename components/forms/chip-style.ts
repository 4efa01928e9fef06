/** The classes of a chip around a hidden checkbox or as a toggle button; chosen is fill, weight and a tick. */
export const CHIP =
  "relative inline-flex min-h-tap max-w-full items-center gap-1.75 rounded-r1 border-[1.5px] border-hair-strong px-3.5 text-control transition-colors hover:bg-sunk";
export const CHIP_CHOSEN = "border-pine bg-pine-wash font-semibold text-pine-ink hover:bg-pine-wash";
