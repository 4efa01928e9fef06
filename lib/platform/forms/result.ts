import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import type { ErrorCode } from "./errors";

/** What was typed, by field name, so that a refused form can be shown again with nothing lost. */
export type FormValues = Record<string, string | string[]>;

export interface ActionFailure {
  ok: false;
  code: ErrorCode;
  /** Field name → key in the `fieldErrors` messages. */
  fieldErrors?: Record<string, string>;
  values?: FormValues;
  /** The stable name under which this form can be put into the inbox, when nobody is signed in any more. */
  depositAs?: DepositName;
  /** After how many seconds it can be tried again, when there were too many attempts. */
  waitSeconds?: number;
}

export interface ActionSuccess<T> {
  ok: true;
  data: T;
}

export type ActionResult<T = undefined> = ActionSuccess<T> | ActionFailure;

/** A successful outcome. */
export function succeeded<T>(data: T): ActionSuccess<T> {
  return { ok: true, data };
}

/** An expected outcome that is not a success. */
export function failed(code: ErrorCode, details: Omit<ActionFailure, "ok" | "code"> = {}): ActionFailure {
  return { ok: false, code, ...details };
}
