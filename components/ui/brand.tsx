/** The name with its sign: a line that goes down, turns at a point and comes back. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2 shell:gap-2.5 font-serif text-[1.25rem] leading-7 font-medium text-ink shell:text-[1.4375rem]">
      <svg viewBox="0 0 26 26" aria-hidden="true" className="size-6.5 fill-none stroke-pine" strokeWidth="2.1">
        <path d="M2.5 6.5c5 0 5 12.5 10.5 12.5S18.5 4.5 23.5 4.5" strokeLinecap="round" />
        <circle cx="13" cy="19" r="3.3" className="fill-pine stroke-none" />
      </svg>
      Keerpunt
    </span>
  );
}
