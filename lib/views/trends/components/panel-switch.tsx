import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { PanelKey } from "@/lib/analysis/charts/types";
import {
  panelsOff,
  viewAddress,
  withPanelSwitched,
  type ScreenWidth,
  type TrendsView,
} from "@/lib/analysis/charts/view";

interface PanelSwitchProps {
  view: TrendsView;
  /** Panels that have values to draw. */
  panels: readonly PanelKey[];
  width: ScreenWidth;
}

/** Links that switch the panels of the chart on and off; the last visible one cannot be switched off. */
export async function PanelSwitch({ view, panels, width }: PanelSwitchProps) {
  const [t, tCharts] = await Promise.all([getTranslations("trends"), getTranslations("charts")]);
  const off = panelsOff(view, panels, width);
  return (
    <nav aria-label={t("panels.label")} className="flex flex-wrap gap-x-5 text-small">
      {panels.map((panel) => {
        const isOff = off.has(panel);
        const switched = withPanelSwitched(view, panel, panels, width);
        const name = (
          <>
            <Icon name={isOff ? "plus" : "check"} />
            {tCharts(`panel.${panel}`)}
          </>
        );
        const look = "inline-flex min-h-tap items-center gap-1.5";
        if (!switched)
          return (
            <span key={panel} className={look}>
              {name}
            </span>
          );
        return (
          <Link
            key={panel}
            href={viewAddress(switched)}
            scroll={false}
            className={`${look} no-underline hover:underline ${isOff ? "text-ink-2" : "text-ink"}`}
          >
            <span className="sr-only">{t(isOff ? "panels.show" : "panels.hide")} </span>
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
