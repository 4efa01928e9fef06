import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type SaveState = "idle" | "saving" | "saved" | "failed";

export interface SavedLineProps {
  state: SaveState;
  /** What it says in this state, for instance "Bewaard 21:14". */
  message: ReactNode;
}

export const SAVED_LINE = "flex min-h-5.25 items-center gap-1.75 text-small";

/** Says whether what stands here is saved. Read out when it changes. */
export function SavedLine({ state, message }: SavedLineProps) {
  return (
    <p role="status" data-state={state} className={`${SAVED_LINE} ${state === "failed" ? "text-ink" : "text-ink-2"}`}>
      <SavedMessage state={state} message={message} />
    </p>
  );
}

/** The words with the mark of their state. */
export function SavedMessage({ state, message }: SavedLineProps) {
  return (
    <>
      {(state === "saved" || state === "failed") && (
        <span className="text-pine">
          <Icon name={state === "saved" ? "check" : "info"} className="size-4" />
        </span>
      )}
      <span>{message}</span>
    </>
  );
}
