import { useTranslations } from "next-intl";
import { TextButton } from "@/components/ui/text-link";
import type { SavedEntry } from "@/lib/platform/actions/saved-entry";
import { undoLabel } from "./undo-bar";
import { undoFields } from "./undo-offer";

interface UndoButtonProps {
  /** The action of the form that made the change, as the form itself calls it. */
  action: (formData: FormData) => void;
  saved: SavedEntry;
}

/** Puts back what was there before a change, for a page without a script; with one, `UndoBar` offers it. */
export function UndoButton({ action, saved }: UndoButtonProps) {
  const t = useTranslations("ui");
  if (saved.before === undefined) return null;
  return (
    <form action={action} className="only-without-script" data-answer>
      {Object.entries(undoFields(saved)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {t("changed")} <TextButton type="submit">{undoLabel(t, { grade: saved.gradeBefore })}</TextButton>
    </form>
  );
}
