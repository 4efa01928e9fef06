"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useState, useTransition, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { TextButton } from "@/components/ui/text-link";
import type { ErrorCode } from "@/lib/platform/forms/errors";
import { OfferUndo, type UndoOffer } from "./undo-offer";

interface Shown {
  offer: UndoOffer;
  /** The page it was made on; on another page it is not shown. */
  path: string;
  failure?: ErrorCode;
}

/**
 * Offers to put back what was there after a change on the page around it. Read out when it appears; it stays until the
 * next change, until it is closed, or until another page is opened.
 */
export function UndoBar({ children }: { children: ReactNode }) {
  const path = usePathname();
  const [shown, setShown] = useState<Shown | null>(null);
  const [isPending, startTransition] = useTransition();
  const [offerUndo] = useState(
    () => (offer: UndoOffer | null) => setShown(offer && { offer, path: window.location.pathname }),
  );
  const current = shown?.path === path ? shown : null;
  const undo = ({ offer }: Shown) =>
    startTransition(async () => {
      const next = await offer.undo();
      setShown(typeof next === "string" ? { offer, path, failure: next } : { offer: next, path });
    });
  return (
    <OfferUndo value={offerUndo}>
      {children}
      <div aria-live="polite" className="print:hidden">
        {current && (
          <div className="fixed right-6 bottom-6 z-9 flex max-w-[min(30rem,calc(100vw-48px))] items-center border border-l-3 border-hair-strong border-l-pine bg-desk pl-4 phone:inset-x-3 phone:bottom-[calc(74px+env(safe-area-inset-bottom))] phone:max-w-none">
            <Words shown={current} onUndo={() => undo(current)} isPending={isPending} />
            <CloseButton onClose={() => setShown(null)} />
          </div>
        )}
      </div>
    </OfferUndo>
  );
}

function Words({ shown, onUndo, isPending }: { shown: Shown; onUndo: () => void; isPending: boolean }) {
  const t = useTranslations("ui");
  const tError = useTranslations("errors");
  const { offer, failure } = shown;
  if (failure) return <p className="flex-1 py-2">{tError(failure)}</p>;
  return (
    <div className="flex flex-1 flex-wrap items-center gap-x-4">
      <p>{offer.isUndone ? t("undone") : t("changed")}</p>
      <TextButton onClick={onUndo} aria-disabled={isPending || undefined}>
        {undoLabel(t, offer)}
      </TextButton>
    </div>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useTranslations("ui");
  return (
    <button type="button" aria-label={t("closeUndo")} onClick={onClose} className="grid size-11 place-items-center">
      <Icon name="close" className="size-4.5" />
    </button>
  );
}

/** "Zet terug op 3", or the words for a whole version. */
export function undoLabel(
  t: ReturnType<typeof useTranslations<"ui">>,
  { isUndone = false, grade }: Partial<Pick<UndoOffer, "isUndone" | "grade">>,
): string {
  if (grade !== undefined) return t("putBackGrade", { grade });
  return isUndone ? t("putBackLater") : t("putBackEarlier");
}
