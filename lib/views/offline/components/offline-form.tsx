"use client";

import { useTranslations } from "next-intl";
import {
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { SavedLine } from "@/components/forms/saved-line";
import { Button } from "@/components/ui/button";
import { DEFAULT_DAY_STARTS_AT_HOUR, localDateTimeAt } from "@/lib/platform/calendar/clock";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import type { KeepFailure } from "@/lib/platform/inbox/keep-form";
import { BOXES_CHANGED } from "./boxes-changed";
import { FormOnDevice } from "./form-on-device";

interface OfflineFormProps {
  action: DepositName;
  /** The one field that must be filled in, and what is said when it is not. */
  needs?: { field: string; message: string };
  /** Whether the action takes no form without a day; an empty one is today then. */
  isDayNeeded?: boolean;
  children: ReactNode;
}

type Outcome = { kept: string } | { failure: KeepFailure | "keep-failed" } | { needed: string } | "held";

/** How much typing is lost at most when a device stops at once. */
const HOLD_MS = 1_000;

const FAILURES = {
  unsupported: "unsupported",
  "no-inbox": "noInbox",
  "no-room": "noRoom",
  "too-large": "tooLarge",
  "keep-failed": "keepFailed",
} as const;

/**
 * A form that is sealed on this device by its button. It empties itself when that is done, for what is sealed can no
 * longer be read here. What is typed and not saved yet is sealed meanwhile, so that closing the page loses nothing.
 * Without a script a form of this method does nothing, so that nothing ever gets into an address.
 */
export function OfflineForm({ action, needs, isDayNeeded = false, children }: OfflineFormProps) {
  const t = useTranslations("offline");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [device] = useState(() => new FormOnDevice(action));
  const holding = useRef<ReturnType<typeof setTimeout> | null>(null);

  const dataOf = (element: HTMLFormElement): FormData => {
    const data = new FormData(element);
    if (isDayNeeded && data.get("day") === "") data.set("day", localNow().day);
    return data;
  };

  const hold = async () => {
    holding.current = null;
    if (!form.current) return;
    const held = await device.hold(dataOf(form.current)).catch((): KeepFailure => "no-room");
    // The page says above that this device cannot.
    if (held === "no-inbox" || held === "unsupported") return;
    setOutcome((before) => (typeof held === "string" ? { failure: held } : held ? "held" : before));
  };

  const keep = async (element: HTMLFormElement): Promise<Outcome> => {
    const data = dataOf(element);
    if (needs && String(data.get(needs.field) ?? "").trim() === "") return { needed: needs.message };
    const failure = await device.keep(data);
    if (failure) return { failure };
    element.reset();
    dispatchEvent(new Event(BOXES_CHANGED));
    return { kept: localNow().time };
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isKeeping) return;
    stopHolding(holding);
    setIsKeeping(true);
    void keep(event.currentTarget)
      .catch((): Outcome => ({ failure: "keep-failed" }))
      .then((result) => {
        setOutcome(result);
        setIsKeeping(false);
      });
  };

  useEffect(() => {
    const element = form.current;
    const holdAtOnce = () => {
      if (stopHolding(holding)) void hold();
    };
    // Before a link is followed, and the last moment at which a page that is closed is sure to run.
    const whenHidden = () => document.visibilityState === "hidden" && holdAtOnce();
    element?.addEventListener("focusout", holdAtOnce);
    document.addEventListener("visibilitychange", whenHidden);
    return () => {
      element?.removeEventListener("focusout", holdAtOnce);
      document.removeEventListener("visibilitychange", whenHidden);
    };
  });

  const typed = () => {
    setOutcome((before) => (before === "held" ? before : null));
    holding.current ??= setTimeout(() => void hold(), HOLD_MS);
  };

  return (
    <form
      ref={form}
      method="dialog"
      autoComplete="off"
      onSubmit={submit}
      onInput={typed}
      className="grid max-w-measure grid-cols-1 gap-6"
    >
      {children}
      <div className="grid justify-items-start gap-2">
        <Button type="submit" variant="secondary">
          {t("save")}
        </Button>
        <SavedLine {...lineOf(outcome)} />
      </div>
    </form>
  );

  function lineOf(shown: Outcome | null): ComponentProps<typeof SavedLine> {
    if (shown === null) return { state: "idle", message: null };
    if (shown === "held") return { state: "idle", message: t("held") };
    if ("kept" in shown) return { state: "saved", message: t("kept", { time: shown.kept }) };
    return { state: "failed", message: "needed" in shown ? shown.needed : t(FAILURES[shown.failure]) };
  }
}

/** Stops what waits to be sealed; false when nothing did. */
function stopHolding(holding: RefObject<ReturnType<typeof setTimeout> | null>): boolean {
  if (holding.current === null) return false;
  clearTimeout(holding.current);
  holding.current = null;
  return true;
}

const localNow = () =>
  localDateTimeAt(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone, DEFAULT_DAY_STARTS_AT_HOUR);
