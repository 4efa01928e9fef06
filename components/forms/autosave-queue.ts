import type { ErrorCode } from "@/lib/platform/forms/errors";
import { failed, type ActionResult } from "@/lib/platform/forms/result";

/** What a saved entry answers: enough to save it again and to say when it was saved. */
export interface Saved {
  id: string;
  revision: number;
  /** Clock time of the person, "HH:MM". */
  savedAt: string;
}

/** What a form shows of its saving. */
export interface AutosaveState<T> {
  /** The last answer; null before the first. */
  result: ActionResult<T> | null;
  /** The last success, which outlives a failure after it. */
  saved: T | null;
  isSaving: boolean;
  /** True while anything on screen is not saved. */
  isDirty: boolean;
}

/** Failures that may pass by themselves: only these are tried again without a change. */
const PASSING: readonly ErrorCode[] = ["offline", "busy", "unexpected"];

/** Whether the same form may be accepted when it is sent again. */
export function mayPassByItself(result: ActionResult<unknown>): boolean {
  return !result.ok && PASSING.includes(result.code);
}

/** Reads the form as it is now; null once it is gone. */
type ReadForm = () => FormData | null;

/** Name and value of a button: it may be gone from the page before its turn comes. */
export type Submitter = Pick<HTMLButtonElement, "name" | "value">;

/**
 * Saves one form, one request at a time, always with the newest text and on top of the revision that was saved last.
 * Apart from React: what the screen shows lags behind what was answered, and must not decide what is sent.
 */
export class AutosaveQueue<T extends Saved> {
  private state: AutosaveState<T> = { result: null, saved: null, isSaving: false, isDirty: false };
  private edits = 0;
  private savedEdits = 0;
  private inFlight: Promise<void> = Promise.resolve();
  private isRunning = false;
  private isAskedAgain = false;
  private submitter: Submitter | null = null;

  constructor(
    private readonly send: (data: FormData) => Promise<ActionResult<T>>,
    private readonly onChange: (state: AutosaveState<T>) => void,
  ) {}

  /** Notes that something was changed on screen. */
  markDirty(): void {
    this.edits += 1;
    this.show({ isDirty: true });
  }

  /** Saves what the form holds; while a save is in flight, once more after it. Never rejects. */
  save(read: ReadForm, pressed: Submitter | null = null): Promise<void> {
    this.isAskedAgain = true;
    this.submitter = pressed ?? this.submitter;
    if (!this.isRunning) this.inFlight = this.run(read);
    return this.inFlight;
  }

  /** Saves what is not saved yet, and resolves once that was answered. Never rejects. */
  settle(read: ReadForm): Promise<void> {
    return this.state.isDirty ? this.save(read) : this.inFlight;
  }

  /** Sends what the save in flight does not hold, on top of its revision, before the form goes away. */
  async flush(data: FormData | null): Promise<void> {
    this.isAskedAgain = false;
    await this.inFlight;
    if (data && this.state.isDirty) await this.attempt(data);
  }

  private async run(read: ReadForm): Promise<void> {
    this.isRunning = true;
    while (this.isAskedAgain) {
      this.isAskedAgain = false;
      const data = read();
      const pressed = this.submitter;
      this.submitter = null;
      if (data && pressed) data.set(pressed.name, pressed.value);
      if (data) await this.attempt(data);
      // What a button chose counts until the server has answered.
      if (this.state.result && mayPassByItself(this.state.result)) this.submitter ??= pressed;
    }
    this.isRunning = false;
  }

  private async attempt(data: FormData): Promise<void> {
    const sentEdits = this.edits;
    this.show({ isSaving: true });
    const result = await this.send(onTopOf(this.state.saved, data)).catch(() => failed("unexpected"));
    const isKept = result.ok || result.code === "kept-in-inbox";
    if (isKept) this.savedEdits = sentEdits;
    const saved = result.ok ? result.data : this.state.saved;
    // What was typed during the request is not in it.
    this.show({ result, saved, isSaving: false, isDirty: !isKept || this.savedEdits !== this.edits });
  }

  private show(changes: Partial<AutosaveState<T>>): void {
    this.state = { ...this.state, ...changes };
    this.onChange(this.state);
  }
}

/** The form as it builds on what was saved last; a choice to replace another version counts once. */
function onTopOf(saved: Saved | null, data: FormData): FormData {
  if (!saved) return data;
  data.set("revision", String(saved.revision));
  if (Number(data.get("overwrite")) < saved.revision) data.delete("overwrite");
  return data;
}
