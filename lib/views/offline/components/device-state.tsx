"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-link";
import { BEFORE_SIGN_OUT } from "@/lib/platform/inbox/before-sign-out";
import { deviceAbility, mayBeCleared, type DeviceAbility } from "@/lib/platform/inbox/device-ability";
import { removeAllBoxes } from "@/lib/platform/inbox/device-database";
import { sendBoxes, waitingBoxes } from "@/lib/platform/inbox/send-boxes";
import { BOXES_CHANGED } from "./boxes-changed";

const UNABLE = { checking: "checking", unsupported: "unsupported", "no-inbox": "noInbox" } as const;

/** Whether this device can keep something, and how much waits on it: to be counted, sent and thrown away, not read. */
export function DeviceState() {
  const t = useTranslations("offline");
  const [ability, setAbility] = useState<DeviceAbility | "checking">("checking");
  const [count, setCount] = useState(0);
  const [unfinished, setUnfinished] = useState(0);
  const [isKeptForSure, setIsKeptForSure] = useState(true);
  const [isDropping, setIsDropping] = useState(false);

  const recount = useCallback(async () => {
    const boxes = await waitingBoxes().catch(() => []);
    const open = boxes.filter(({ isUnfinished }) => isUnfinished).length;
    setUnfinished(open);
    setCount(boxes.length - open);
  }, []);
  const send = useCallback(() => sendBoxes().then(recount), [recount]);
  useEffect(() => {
    const recountSoon = () => void recount();
    const sendSoon = () => void send();
    void deviceAbility().then(setAbility);
    void mayBeCleared().then((may) => setIsKeptForSure(!may));
    recountSoon();
    sendSoon();
    addEventListener(BOXES_CHANGED, recountSoon);
    addEventListener("online", sendSoon);
    return () => {
      removeEventListener(BOXES_CHANGED, recountSoon);
      removeEventListener("online", sendSoon);
    };
  }, [recount, send]);

  const drop = async () => {
    await removeAllBoxes();
    setIsDropping(false);
    await recount();
  };

  // Nothing is counted before the page runs in a browser, so its address can be read then.
  return (
    <div role="status" className="max-w-measure">
      {ability !== "ready" && <p>{t(UNABLE[ability])}</p>}
      {ability === "ready" && count + unfinished === 0 && <p>{t("none")}</p>}
      {count + unfinished > 0 && (
        <>
          {location.search.includes(BEFORE_SIGN_OUT) && <p className="mb-2 font-semibold">{t("beforeSignOut")}</p>}
          {count > 0 && <p>{t("waiting", { count })}</p>}
          {unfinished > 0 && <p>{t("unfinished", { count: unfinished })}</p>}
          <div className="mt-2 grid gap-1.5 text-small text-ink-2">
            <p>{t("waitingText")}</p>
            {!isKeptForSure && <p>{t("mayBeCleared")}</p>}
          </div>
          {isDropping ? (
            <div className="mt-2">
              <p>{t("dropSure")}</p>
              <div className="mt-2 flex flex-wrap items-center gap-x-6">
                <Button variant="secondary" onClick={() => void drop()}>
                  {t("dropYes")}
                </Button>
                <TextButton onClick={() => setIsDropping(false)}>{t("dropNo")}</TextButton>
              </div>
            </div>
          ) : (
            <div className="flex flex-wrap gap-x-6">
              <TextButton onClick={() => void send()}>{t("send")}</TextButton>
              <TextButton tone="quiet" onClick={() => setIsDropping(true)}>
                {t("drop")}
              </TextButton>
            </div>
          )}
        </>
      )}
    </div>
  );
}
