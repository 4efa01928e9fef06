"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import type { Exploration } from "@/lib/analysis/charts/exploration";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { ExploreControls } from "./explore-controls";
import { ExploreOverview } from "./explore-overview";
import { ExplorePanel } from "./explore-panel";
import { ExploreReadout } from "./explore-readout";
import { presetWindow, type DayWindow } from "./window";

/** The three panels with a cursor that they share, and a period that is chosen below them or by its name. */
export function ExploreChart({ exploration }: { exploration: Exploration }) {
  const t = useTranslations("explore");
  const { days, panels } = exploration;
  const [window, setWindow] = useState<DayWindow>(() => presetWindow("3m", days.length));
  const [off, setOff] = useState<ReadonlySet<PanelKey>>(new Set());
  const [tag, setTag] = useState<number | null>(null);
  const [activeX, setActiveX] = useState<number | null>(null);
  // The same array as long as the period is the same: the library reads a new one as new data.
  const shown = useMemo(() => days.slice(window.start, window.end + 1), [days, window]);
  const visible = panels.filter(({ key }) => !off.has(key));
  // The same function on every drawing: it is a dependency of the effect that reports the day under the cursor.
  const reportDay = useCallback((x: number) => setActiveX(x), []);
  return (
    <div className="only-with-script pb-9 wide:pl-[calc(var(--spacing-margin-col)+var(--spacing-gutter))]">
      <ExploreControls
        exploration={exploration}
        window={window}
        onWindow={setWindow}
        off={off}
        onOff={setOff}
        tag={tag}
        onTag={setTag}
      />
      <ExploreReadout exploration={exploration} shown={shown} x={activeX} tag={tag} />
      {visible.map((panel) => (
        <ExplorePanel
          key={panel.key}
          panel={panel}
          shown={shown}
          exploration={exploration}
          tag={tag}
          onDay={reportDay}
        />
      ))}
      <ExploreOverview days={days} window={window} onWindow={setWindow} />
      <p className="mt-2 max-w-measure text-small text-ink-2">{t("zoomHint")}</p>
    </div>
  );
}
