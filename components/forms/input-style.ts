const SHAPE =
  "block min-h-12 w-full rounded-r1 border-[1.5px] bg-raised px-3.5 py-2.75 leading-6 text-ink disabled:border-dashed disabled:text-ink-2";

/** The classes of a field that is typed or picked in. */
export function inputStyle(error: string | undefined): string {
  return `${SHAPE} ${error ? "border-2 border-plum" : "border-hair-strong"}`;
}
