import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SelectInput } from "@/components/forms/select-input";
import type { Exploration } from "@/lib/analysis/charts/exploration";
import { RANGES } from "@/lib/analysis/charts/range";
import type { PanelKey } from "@/lib/analysis/charts/types";
import { withSwitched } from "@/lib/analysis/charts/view";
import { presetOf, presetWindow, type DayWindow } from "./window";

interface ExploreControlsProps {
  exploration: Exploration;
  window: DayWindow;
  onWindow: (window: DayWindow) => void;
  /** Panels that are switched off. */
  off: ReadonlySet<PanelKey>;
  onOff: (off: ReadonlySet<PanelKey>) => void;
  /** Place of the chosen tag in the tags of the exploration. */
  tag: number | null;
  onTag: (tag: number | null) => void;
}

/** What the chart shows: the period, the panels, and the days of one tag. */
export function ExploreControls({ exploration, window, onWindow, off, onOff, tag, onTag }: ExploreControlsProps) {
  const t = useTranslations("explore");
  const { days, panels, tags } = exploration;
  const preset = presetOf(window, days.length);
  return (
    <div className="mb-3 space-y-1">
      <div role="group" aria-label={t("period")} className="flex flex-wrap gap-x-5">
        {RANGES.map((name) => (
          <Toggle
            key={name}
            isOn={preset === name}
            onClick={() => {
              onWindow(presetWindow(name, days.length));
            }}
          >
            <span className="shell:hidden">{t(`presetShort.${name}`)}</span>
            <span className="hidden shell:inline">{t(`preset.${name}`)}</span>
          </Toggle>
        ))}
      </div>
      {panels.length > 1 && (
        <div role="group" aria-label={t("panels")} className="flex flex-wrap gap-x-5">
          {panels.map(({ key }) => {
            // The last panel stays: an empty page would say nothing.
            const next = withSwitched(
              off,
              key,
              panels.map((panel) => panel.key),
            );
            return (
              <Toggle key={key} isOn={!off.has(key)} isDisabled={next === null} onClick={() => next && onOff(next)}>
                {t(`panel.${key}`)}
              </Toggle>
            );
          })}
        </div>
      )}
      {tags.length > 0 && (
        <div className="max-w-60 pt-2">
          <SelectInput
            name="tag"
            label={t("tag")}
            value={tag ?? ""}
            onChange={({ target }) => {
              onTag(target.value === "" ? null : Number(target.value));
            }}
          >
            <option value="">{t("noTag")}</option>
            {tags.map((name, place) => (
              <option key={name} value={place}>
                {name}
              </option>
            ))}
          </SelectInput>
        </div>
      )}
    </div>
  );
}

interface ToggleProps {
  isOn: boolean;
  isDisabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Toggle({ isOn, isDisabled = false, onClick, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={onClick}
      className={`inline-flex min-h-tap items-center gap-1.5 border-b-2 text-control ${isOn ? "border-pine font-semibold text-ink" : "border-transparent text-ink-2 hover:border-hair-strong hover:text-ink"}`}
    >
      {children}
    </button>
  );
}
