"use client";

import { useFormAction } from "@/components/forms/use-form-action";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { movePointAction } from "@/lib/views/talking-points/actions";

interface MoveButtonsProps {
  id: string;
  about: string;
  isFirst: boolean;
  isLast: boolean;
}

/** Moves a chosen point up or down. At an end the button that leads nowhere is left out; its place stays empty. */
export function MoveButtons({ id, about, isFirst, isLast }: MoveButtonsProps) {
  const t = useTranslations("talkingPoints");
  const [, formAction] = useFormAction(movePointAction);
  return (
    <form action={formAction} className="-ml-3 flex gap-2 shell:ml-0 shell:flex-col shell:gap-0.5">
      <input type="hidden" name="id" value={id} />
      <MoveButton direction="up" label={`${t("up")}: ${about}`} isAtEnd={isFirst} />
      <MoveButton direction="down" label={`${t("down")}: ${about}`} isAtEnd={isLast} />
    </form>
  );
}

function MoveButton({ direction, label, isAtEnd }: { direction: "up" | "down"; label: string; isAtEnd: boolean }) {
  if (isAtEnd) return <span className="size-11" />;
  return (
    <button
      type="submit"
      name="direction"
      value={direction}
      aria-label={label}
      className="grid size-11 place-items-center rounded-r1 text-ink-2 hover:bg-sunk"
    >
      <Icon name={direction === "up" ? "chevron-up" : "chevron-down"} />
    </button>
  );
}
