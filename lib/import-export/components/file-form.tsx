"use client";

import { useTranslations } from "next-intl";
import { flushSync } from "react-dom";
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { prepareFiles, type ReadingProgress } from "@/lib/import-export/device/read-on-device";
import type { FileFault } from "@/lib/platform/reading/fault";
import { FaultNotice } from "./fault-notice";
import { ReadingState } from "./reading-state";

interface FileFormProps {
  /** IANA zone and day of the person, for what is read on the device. */
  timeZone: string;
  today: string;
  children: ReactNode;
}

type State = { progress: ReadingProgress } | { fault: FileFault; fileName: string } | "stopped";

/**
 * Sends files to be looked at. Of an export of Apple Health only its nights are sent, since it is read here, whatever
 * its size. A plain form without a script, which sends it whole.
 */
export function FileForm({ timeZone, today, children }: FileFormProps) {
  const [state, setState] = useState<State | null>(null);
  const reading = useRef<AbortController | null>(null);

  const prepare = async (form: HTMLFormElement, input: HTMLInputElement) => {
    const stopped = new AbortController();
    reading.current = stopped;
    const files = [...(input.files ?? [])];
    try {
      const prepared = await prepareFiles(files, {
        context: { timeZone, today },
        signal: stopped.signal,
        onProgress: (progress) => setState({ progress }),
      });
      if ("fault" in prepared) return setState(prepared);
      send(form, input, prepared.files);
    } catch {
      if (stopped.signal.aborted) {
        flushSync(() => setState("stopped"));
        return input.focus();
      }
      // Nothing here can read it: the server does, or says why not.
      send(form, input, files);
    } finally {
      reading.current = null;
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const input = event.currentTarget.elements.namedItem("file");
    if (!(input instanceof HTMLInputElement) || input.files?.length === 0) return;
    event.preventDefault();
    if (reading.current) return;
    setState(null);
    void prepare(event.currentTarget, input);
  };

  const isReading = state !== null && state !== "stopped" && "progress" in state;
  return (
    <form action="/settings/import/upload" method="post" encType="multipart/form-data" onSubmit={submit}>
      {/* Out of sight while a file is read: it stays chosen. */}
      <div hidden={isReading} className={isReading ? undefined : "grid gap-6"}>
        {children}
      </div>
      {state && <StateOf state={state} onStop={() => reading.current?.abort()} />}
    </form>
  );
}

function StateOf({ state, onStop }: { state: State; onStop: () => void }) {
  const t = useTranslations("importData");
  if (state !== "stopped" && "fault" in state) {
    return (
      <div className="mt-6">
        <FaultNotice {...state} />
      </div>
    );
  }
  return (
    <div role="status" className={state === "stopped" ? "mt-6" : undefined}>
      {state === "stopped" ? <p>{t("onDevice.stopped")}</p> : <ReadingState {...state} onStop={onStop} />}
    </div>
  );
}

/** Posts the form with other files than were chosen; the answer is a page like any other. */
function send(form: HTMLFormElement, input: HTMLInputElement, files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  form.submit();
}
