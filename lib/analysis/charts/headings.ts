import { placeText } from "./text-box";
import type { ChartLayout } from "./layout";
import type { PlacedText } from "./types";

interface Heading {
  readonly name: string;
  readonly unit: string;
  readonly top: number;
  readonly layout: ChartLayout;
}

/** Name and unit beside a panel on paper. On screen the style sheet places them, since they need no measuring there. */
export function panelHeading({ name, unit, top, layout }: Heading): PlacedText[] {
  if (layout.name !== "print") return [];
  const style = { anchor: "start" } as const;
  return [
    placeText(name, { x: 0, y: top + 14 }, { ...style, size: layout.fontSize + 1, role: "panel-name" }),
    placeText(unit, { x: 0, y: top + 33 }, { ...style, size: layout.fontSize, role: "panel-unit" }),
  ];
}
