import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type SaveState = "idle" | "saving" | "saved" | "failed";

interface SavedLineProps {
  state: SaveState;
  /** What it says in this state, for instance "Bewaard 21:14". */
  message: ReactNode;
}

/** Says whether what stands here is saved. Read out when it changes. */
export function SavedLine({ state, message }: SavedLineProps) {
  return (
    <p
      role="status"
      data-state={state}
      className={`flex min-h-5.25 items-center gap-1.75 text-small ${state === "failed" ? "text-ink" : "text-ink-2"}`}
    >
      {state === "saved" && (
        <span className="text-pine">
          <Icon name="check" className="size-4" />
        </span>
      )}
      {state === "failed" && (
        <span className="text-pine">
          <Icon name="info" className="size-4" />
        </span>
      )}
      <span>{message}</span>
    </p>
  );
}
