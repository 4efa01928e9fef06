"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { restoreTyped } from "./typed-over-reload";

/** After the page reloaded itself for an update: what was typed stands there again, and this says so. */
export function RestoreTyped() {
  const t = useTranslations("ui");
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setIsRestored(restoreTyped()));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div role="status" className="empty:hidden">
      {isRestored && (
        <div className="mb-6">
          <Notice>{t("restoredAfterUpdate")}</Notice>
        </div>
      )}
    </div>
  );
}
