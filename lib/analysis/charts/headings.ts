import type { Channel } from "@/lib/analysis/trends/analyse";
import type { ChartLayout } from "./layout";
import { placeText } from "./text-box";
import type { ChartText, PanelKey, PlacedText, TextAnchor, TextRole } from "./types";

interface Heading {
  readonly key: PanelKey;
  readonly channel: Channel;
  readonly top: number;
  /** Baseline of the name in a layout that names panels above them. */
  readonly nameY: number;
  readonly now: number | null;
  readonly layout: ChartLayout;
  readonly text: ChartText;
}

const NUMERAL = 36;

/** Name, unit and the mean of the last seven days: beside the panel, or on one line above it. */
export function panelHeading(heading: Heading): PlacedText[] {
  return heading.layout.heading === "above" ? headingAbove(heading) : headingBeside(heading);
}

function headingBeside({ key, channel, top, now, layout, text }: Heading): PlacedText[] {
  const lines = [
    at(text.panelName(key), 0, top + 14, "start", layout.fontSize + 1, "panel-name"),
    at(text.panelUnit(channel), 0, top + 33, "start", layout.fontSize, "panel-unit"),
  ];
  if (now === null || layout.heading === "side-short") return lines;
  return [
    ...lines,
    at(text.mean(now), 0, top + 74, "start", NUMERAL, "now-value"),
    at(text.lastSevenDays, 0, top + 94, "start", layout.fontSize, "panel-unit"),
  ];
}

function headingAbove({ key, channel, nameY, now, layout, text }: Heading): PlacedText[] {
  const { right, fontSize } = layout;
  const name = at(text.panelName(key), 0, nameY, "start", fontSize + 1, "panel-name");
  const unit = at(text.panelUnit(channel), name.box.width + 6, nameY, "start", fontSize, "panel-unit");
  if (now === null) return [name, unit];
  const value = at(text.mean(now), right, nameY, "end", fontSize, "now-inline");
  return [name, unit, at(text.lastSevenDays, value.box.x - 3, nameY, "end", fontSize, "panel-unit"), value];
}

function at(text: string, x: number, y: number, anchor: TextAnchor, size: number, role: TextRole): PlacedText {
  return placeText(text, { x, y }, { anchor, size, role });
}
