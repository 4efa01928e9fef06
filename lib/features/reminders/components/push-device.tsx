"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { alwaysAnswer } from "@/components/forms/always-answer";
import { Button } from "@/components/ui/button";
import { addReminderDeviceAction } from "@/lib/features/reminders/actions";
import { subscribe, type SubscribeProblem } from "./subscribe";

type State = "off" | "busy" | "on" | SubscribeProblem | "full";

/** Turns push messages on for this browser, after the browser itself has asked whether they may be shown. */
export function PushDevice({ pushKey }: { pushKey: string }) {
  const t = useTranslations("reminders");
  const [state, setState] = useState<State>("off");
  const turnOn = async () => {
    setState("busy");
    const fields = await subscribe(pushKey);
    if (typeof fields === "string") return setState(fields);
    const result = await alwaysAnswer(addReminderDeviceAction)(null, fields);
    if (!result.ok) return setState("failed");
    setState(result.data.outcome === "full" ? "full" : "on");
  };
  return (
    <>
      <p className="only-without-script max-w-measure">{t("pushNeedsScript")}</p>
      <div className="only-with-script flex flex-wrap items-center gap-5">
        {state !== "on" && (
          <Button variant="secondary" onClick={() => void turnOn()} aria-disabled={state === "busy" || undefined}>
            {state === "busy" ? t("pushBusy") : t("pushOn")}
          </Button>
        )}
        <p role="status" className="max-w-measure text-small text-ink-2">
          {state === "on" && t("pushIsOn")}
          {state !== "on" && state !== "off" && state !== "busy" && t(`pushProblems.${state}`)}
        </p>
      </div>
    </>
  );
}
