import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ReadingProgress } from "@/lib/import-export/device/read-on-device";
import { formatter } from "@/lib/platform/i18n/format";

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** How far a file is read on this device, in megabytes and nights. */
export function ReadingState({
  progress: { read, total, nights },
  onStop,
}: {
  progress: ReadingProgress;
  onStop: () => void;
}) {
  const t = useTranslations("importData");
  const format = formatter(useLocale());
  const stop = useRef<HTMLButtonElement>(null);
  // The button that was pressed is out of sight while the file is read.
  useEffect(() => stop.current?.focus(), []);
  const megabytes = (bytes: number) => format.count(Math.ceil(bytes / BYTES_PER_MEGABYTE));
  return (
    <div className="grid max-w-measure gap-3">
      <p>{t("onDevice.reading")}</p>
      {/* Its text changes several times a second: whoever listens asks the bar. */}
      <div aria-live="off" className="grid gap-1.5">
        <progress
          value={read}
          max={total}
          aria-label={t("onDevice.label")}
          className="h-3 w-full border border-hair-strong bg-sunk [&::-moz-progress-bar]:bg-pine [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-pine"
        />
        <p className="text-small text-ink-2">
          {t("onDevice.progress", { read: megabytes(read), total: megabytes(total), nights })}
        </p>
      </div>
      <div>
        <Button ref={stop} variant="secondary" onClick={onStop}>
          {t("onDevice.stop")}
        </Button>
      </div>
    </div>
  );
}
