import "server-only";
import { unstable_rethrow } from "next/navigation";
import { inDepositContext } from "@/lib/account/actions/deposit-context";
import type { ActionContext } from "@/lib/account/actions/user-action";
import type { CurrentUser } from "@/lib/account/auth/current-user";
import { settingsStore } from "@/lib/account/settings/store";
import { withoutShowingAnew } from "@/lib/platform/actions/show-anew";
import { localDateTimeAt } from "@/lib/platform/calendar/clock";
import { chooseTimeZone } from "@/lib/platform/calendar/time-zone";
import { failed, succeeded, type ActionResult } from "@/lib/platform/forms/result";
import type { DepositName } from "@/lib/platform/inbox/deposit-names";
import { withCompanionWrite } from "@/lib/platform/journal/companion-write";
import { JournalError } from "@/lib/platform/journal/entry";
import { logFailure } from "@/lib/platform/logging/log";
import {
  BoxGoneError,
  closeBox,
  closeSavedBox,
  findBoxes,
  setAside,
  type InboxRow,
} from "@/lib/platform/journal/inbox-boxes";
import { readBox, type OpenedForm, type ReadBox } from "./read-box";

/** The action that saves a form out of a box; it was answered nothing before. */
type DepositAction = (previous: null, formData: FormData) => Promise<ActionResult<unknown>>;

/** The action of each form that can lie in a box. */
export type DepositActions = Readonly<Record<DepositName, DepositAction>>;

/** Boxes of one request; the rest goes with the next, so that no page waits long. */
const MOST_AT_ONCE = 60;

/** Requests of one account that come at once open its inbox once. */
const opening = new Map<string, Promise<void>>();

/**
 * Saves the forms that wait in the inbox of a person, in the order in which they were written. A form that is not taken
 * stays in the inbox with the reason. A failure of the store leaves everything as it is, for the next request.
 */
export async function openInbox(user: CurrentUser, actions: DepositActions, now: Date): Promise<void> {
  const current = opening.get(user.userId) ?? openWaiting(user, actions, now);
  opening.set(user.userId, current);
  try {
    await current;
  } catch (error) {
    // A page must not be lost for what can be opened with the next one.
    logFailure("inbox.open", error);
  } finally {
    opening.delete(user.userId);
  }
}

async function openWaiting(user: CurrentUser, actions: DepositActions, now: Date): Promise<void> {
  const boxes = (await findBoxes(user.userId, "waiting")).map((row) => ({ row, read: readBox(user.vault, row) }));
  for (const { row, read } of boxes) if (!read.ok) await setAside(row, read.reason);
  const readable = boxes.flatMap(({ row, read }) => (read.ok ? [{ row, form: read.form }] : []));
  readable.sort((a, b) => a.form.at.localeCompare(b.form.at));
  for (const { row, form } of readable.slice(0, MOST_AT_ONCE)) {
    const result = await saveForm(user, actions, { row, form, now });
    if (!result.ok && result.code !== "busy") await setAside(row, result.code);
  }
}

interface BoxToSave {
  readonly row: InboxRow;
  readonly form: OpenedForm;
  readonly now: Date;
}

/**
 * Saves the form of a box by the action it was written for, as of the moment it was written; the box is emptied in the
 * same transaction. A box that another request opened meanwhile counts as saved.
 */
export async function saveForm(
  user: CurrentUser,
  actions: DepositActions,
  { row, form, now }: BoxToSave,
): Promise<ActionResult<unknown>> {
  const data = new FormData();
  for (const [name, value] of form.fields) data.append(name, value);
  // The reads of a request are shared by its user: a page that is written after this must not get what was before.
  const context = await contextOf({ ...user }, { row, form, now });
  const save = () => withoutShowingAnew(() => inDepositContext(context, () => answered(actions[form.action], data)));
  try {
    const { result, isWritten } = await withCompanionWrite((tx) => closeBox(tx, row), save);
    // The entry says the same already.
    if (result.ok && !isWritten) await closeSavedBox(row);
    return result;
  } catch (error) {
    if (error instanceof BoxGoneError) return succeeded(undefined);
    if (error instanceof JournalError) return failed(FAILURES[error.code] ?? "unexpected");
    throw error;
  }
}

const FAILURES = {
  "not-found": "not-found",
  conflict: "changed-elsewhere",
  full: "journal-full",
  "invalid-id": "not-found",
  unreadable: undefined,
  damaged: undefined,
} as const;

// An action may lead to another page once it has saved.
async function answered(action: DepositAction, data: FormData): Promise<ActionResult<unknown>> {
  try {
    return await action(null, data);
  } catch (error) {
    try {
      unstable_rethrow(error);
    } catch {
      return succeeded(undefined);
    }
    throw error;
  }
}

/** What an action is handed: the moment at which the form was written, and never one still to come. */
async function contextOf(user: CurrentUser, { form, now }: BoxToSave): Promise<ActionContext> {
  const settings = await settingsStore.get(user);
  const timeZone = chooseTimeZone(settings.timeZone, form.timeZone);
  const writtenAt = new Date(Math.min(Date.parse(form.at), now.getTime()));
  const moment = localDateTimeAt(writtenAt, timeZone, settings.dayStartsAtHour);
  return { user, settings, timeZone, now: writtenAt, today: moment.day, moment };
}

/** A box as its owner can look at it, read or not. */
export interface ShownBox {
  readonly row: InboxRow;
  readonly read: ReadBox;
}

/** The boxes of a person that were not saved by themselves. */
export async function loadInbox(user: CurrentUser): Promise<ShownBox[]> {
  return (await findBoxes(user.userId, "all")).map((row) => ({ row, read: readBox(user.vault, row) }));
}
