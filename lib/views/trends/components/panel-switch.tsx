import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { PanelKey } from "@/lib/analysis/charts/types";
import type { ScreenWidth } from "@/lib/analysis/charts/range";
import { panelsOff, viewAddress, withPanelSwitched, type TrendsView } from "@/lib/analysis/charts/view";

interface PanelSwitchProps {
  view: TrendsView;
  /** Panels that have values to draw. */
  panels: readonly PanelKey[];
  width: ScreenWidth;
}

/**
 * Links that switch the panels of the chart on and off; the last visible one cannot be switched off. A phone has room
 * for two beside the period: mood, which it opens with, has a link only while it is off.
 */
export async function PanelSwitch({ view, panels, width }: PanelSwitchProps) {
  const [t, tCharts] = await Promise.all([getTranslations("trends"), getTranslations("charts")]);
  const off = panelsOff(view, panels, width);
  const isPhone = width === "phone";
  const named = isPhone ? panels.filter((panel) => panel !== "mood" || off.has(panel)) : panels;
  return (
    <nav aria-label={t("panels.label")} className={`flex flex-wrap text-small ${isPhone ? "-mx-1.5" : "gap-x-5"}`}>
      {named.map((panel) => {
        const isOff = off.has(panel);
        const switched = withPanelSwitched(view, panel, panels, width);
        const name = (
          <>
            <Icon name={isOff ? "plus" : "check"} className={isPhone ? "size-4" : "size-5"} />
            {tCharts(`panel.${panel}`)}
          </>
        );
        const look = `inline-flex min-h-tap items-center ${isPhone ? "gap-1 px-1.5" : "gap-1.5"}`;
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
