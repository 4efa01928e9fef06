"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { SavedLine } from "@/components/forms/saved-line";
import { Button } from "@/components/ui/button";
import { DEFAULT_DAY_STARTS_AT_HOUR, localDateTimeAt } from "@/lib/platform/calendar/clock";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import { keepForm, type KeepFailure } from "@/lib/platform/inbox/keep-form";
import { BOXES_CHANGED } from "./boxes-changed";

interface OfflineFormProps {
  action: DepositName;
  /** The one field that must be filled in, and what is said when it is not. */
  needs?: { field: string; message: string };
  /** Whether the action takes no form without a day; an empty one is today then. */
  isDayNeeded?: boolean;
  children: ReactNode;
}

type Outcome = { kept: string } | { failure: KeepFailure | "keep-failed" } | { needed: string };

const FAILURES = {
  "no-inbox": "noInbox",
  "no-room": "noRoom",
  "too-large": "tooLarge",
  "keep-failed": "keepFailed",
} as const;

/**
 * A form that is sealed on this device by its button. It empties itself when that is done, for what is sealed can no
 * longer be read here. Without a script a form of this method does nothing, so that nothing ever gets into an address.
 */
export function OfflineForm({ action, needs, isDayNeeded = false, children }: OfflineFormProps) {
  const t = useTranslations("offline");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const status = useRef<HTMLDivElement>(null);

  const keep = async (form: HTMLFormElement): Promise<Outcome> => {
    const data = new FormData(form);
    if (needs && String(data.get(needs.field) ?? "").trim() === "") return { needed: needs.message };
    const { day, time } = localDateTimeAt(new Date(), zone(), DEFAULT_DAY_STARTS_AT_HOUR);
    if (isDayNeeded && data.get("day") === "") data.set("day", day);
    data.set("id", crypto.randomUUID());
    const failure = await keepForm(action, data, { isNew: true });
    if (failure) return { failure };
    form.reset();
    dispatchEvent(new Event(BOXES_CHANGED));
    return { kept: time };
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isKeeping) return;
    setIsKeeping(true);
    void keep(event.currentTarget)
      .catch((): Outcome => ({ failure: "keep-failed" }))
      .then((result) => {
        setOutcome(result);
        setIsKeeping(false);
      });
  };

  return (
    <form
      method="dialog"
      autoComplete="off"
      onSubmit={submit}
      onInput={() => setOutcome(null)}
      className="grid max-w-measure grid-cols-1 gap-6"
    >
      {children}
      <div ref={status}>
        <Button type="submit" variant="secondary">
          {t("save")}
        </Button>
        {outcome && "kept" in outcome ? (
          <SavedLine state="saved" message={t("kept", { time: outcome.kept })} />
        ) : (
          <SavedLine state={outcome ? "failed" : "idle"} message={outcome && messageOf(outcome)} />
        )}
      </div>
    </form>
  );

  function messageOf(failed: Exclude<Outcome, { kept: string }>): string {
    return "needed" in failed ? failed.needed : t(FAILURES[failed.failure]);
  }
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
