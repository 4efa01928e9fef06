const PATHS = {
  notebook: ["M5 3.5h10v13H5z", "M8 3.5v13M10.5 8h2.5M10.5 11h2.5"],
  curve: ["M2.5 6c3 0 3.5 8 7.2 8S13.5 4 17.5 4"],
  pencil: ["M13.2 3.6l3.2 3.2L7 16.2l-4 .8.8-4z", "M11.2 5.6l3.2 3.2"],
  speech: ["M3 4h14v9.5H9.5L6 16.8v-3.3H3z"],
  flag: ["M4 17V3.5M4 4.5h10l-2 3 2 3H4"],
  page: ["M5 2.8h7l3 3v11.4H5z", "M7.5 9h5M7.5 12h5"],
  lifebuoy: [
    "M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0z",
    "M12.8 10a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 0 1 5.6 0z",
    "M4.9 4.9l3.1 3.1M12 12l3.1 3.1M15.1 4.9L12 8M8 12l-3.1 3.1",
  ],
  phone: [
    "M5.2 3h2.6l1.4 3.6-1.8 1.4c.8 1.9 2.2 3.3 4.1 4.1l1.4-1.8 3.6 1.4v2.6c0 .9-.7 1.6-1.6 1.6C8.6 15.6 3.9 10.9 3.6 4.6 3.6 3.7 4.3 3 5.2 3z",
  ],
  chat: ["M3 4h14v9H10l-4 3.5V13H3z", "M6.5 8.5h7"],
  plus: ["M10 4v12M4 10h12"],
  minus: ["M4 10h12"],
  check: ["M4 10.5l4 4 8-9"],
  info: ["M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0z", "M10 6v4.8M10 13.6h.01"],
  "chevron-down": ["M5 7.5l5 5 5-5"],
  "chevron-up": ["M5 12.5l5-5 5 5"],
  "chevron-right": ["M7.5 5l5 5-5 5"],
  "chevron-left": ["M12 5l-5 5 5 5"],
  download: ["M10 3v9.5M6 9l4 4 4-4M4 16.8h12"],
  upload: ["M10 13V3.5M6 7l4-4 4 4M4 16.8h12"],
  print: ["M6 7V3h8v4M6 14H3V7h14v7h-3", "M6 12h8v5H6z"],
  copy: ["M7 7h9.5v9.5H7z", "M13 7V3.5H3.5V13H7"],
  table: ["M3 4h14v12H3zM3 8h14M8 8v8"],
  dots: ["M4.5 10h.01M10 10h.01M15.5 10h.01"],
  settings: ["M3 6h8M15 6h2M3 14h2M9 14h8", "M15 6a2 2 0 1 1-4 0a2 2 0 0 1 4 0zM9 14a2 2 0 1 1-4 0a2 2 0 0 1 4 0z"],
  calendar: ["M3 4.5h14v12H3z", "M3 8.5h14M7 2.5v4M13 2.5v4"],
  search: ["M14 8.6a5.4 5.4 0 1 1-10.8 0a5.4 5.4 0 0 1 10.8 0z", "M12.5 12.5L17 17"],
  close: ["M5 5l10 10M15 5L5 15"],
  undo: ["M7 4.5L3.5 8 7 11.5", "M3.5 8H12a4.2 4.2 0 0 1 0 8.4H8"],
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  /** Replaces the size of 20 by 20, for instance "size-4". */
  className?: string;
}

/** A stroke drawing beside a word. It never carries meaning alone, so it is hidden from screen readers. */
export function Icon({ name, className = "size-5" }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`icon ${className} ${name === "dots" ? "stroke-[2.6]" : ""}`.trim()}
    >
      {PATHS[name].map((d, index) => (
        // A path as its key would be sent twice.
        <path key={index} d={d} />
      ))}
    </svg>
  );
}
