import { useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the form of a check-in is folded to its line. It folds when the page is opened anew and when the person is
 * done, never by itself while something is filled in. The focus moves along.
 */
export function useCheckInFold(form: RefObject<HTMLFormElement | null>, isFoldedAtFirst: boolean) {
  const [isFoldWanted, setIsFoldWanted] = useState(isFoldedAtFirst);
  const lineRef = useRef<HTMLDivElement>(null);
  return {
    isFoldWanted,
    lineRef,
    keepOpen: () => setIsFoldWanted(false),
    fold: () => {
      flushSync(() => setIsFoldWanted(true));
      lineRef.current?.querySelector("a")?.focus();
    },
    unfold: (field: "mood" | "note") => {
      flushSync(() => setIsFoldWanted(false));
      const fields = form.current?.querySelectorAll<HTMLElement>(`[name=${field}]`) ?? [];
      const target = [...fields].find((each) => each.matches(":checked")) ?? fields[0];
      const fold = target?.closest("details");
      if (fold) fold.open = true;
      target?.focus();
    },
  };
}
