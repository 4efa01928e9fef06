import { z } from "zod";
import { parseJson } from "@/lib/platform/data/parse-json";
import { DEPOSIT_NAMES } from "@/lib/platform/inbox/deposit-names";
import { openDeposit } from "@/lib/platform/vault/deposit-box";
import { OpenError } from "@/lib/platform/vault/envelope";
import type { Vault } from "@/lib/platform/vault/vault";
import type { InboxRow } from "@/lib/platform/journal/inbox-boxes";

/** Minutes that the clock of a device may be wrong before its days are doubted. */
const CLOCK_TOLERANCE_MINUTES = 60;
/** Nobody wrote with this before; a device that says so lost its clock. */
const EARLIEST_AT = "2026-01-01";
const MINUTE_MS = 60_000;
const MAX_FIELDS = 500;

const formSchema = z.object({
  action: z.enum(DEPOSIT_NAMES),
  fields: z.array(z.tuple([z.string().max(100), z.string()])).max(MAX_FIELDS),
  at: z.iso.datetime().max(40),
  timeZone: z.string().max(100),
  isUnfinished: z.literal(true).optional(),
});

export type OpenedForm = z.infer<typeof formSchema>;

/** Why a box is not opened by itself: it cannot be read; its key is locked; its clock was wrong; or it was not saved. */
export type BoxProblem = "unreadable" | "locked" | "clock" | "unfinished";

export type ReadBox =
  | { readonly ok: true; readonly form: OpenedForm }
  | { readonly ok: false; readonly reason: BoxProblem; readonly form: OpenedForm | null };

/**
 * Opens a box and reads its form; the time at which it was written is corrected to our clock. A form that names a day by
 * a clock that was wrong, or that its owner did not save, is read too, and is not ok by itself.
 */
export function readBox(vault: Vault, row: InboxRow): ReadBox {
  const plain = openOrReason(vault, row);
  if (typeof plain === "string") return { ok: false, reason: plain, form: null };
  const parsed = formSchema.safeParse(parseJson(plain.toString("utf8")));
  if (!parsed.success) return { ok: false, reason: "unreadable", form: null };
  const at = new Date(Date.parse(parsed.data.at) - row.clockAheadMinutes * MINUTE_MS).toISOString();
  const form = { ...parsed.data, at };
  const namesDay = form.fields.some(([name, value]) => name === "day" && value !== "");
  const isClockOff = Math.abs(row.clockAheadMinutes) >= CLOCK_TOLERANCE_MINUTES;
  const isClockWrong = (isClockOff && namesDay) || at < EARLIEST_AT;
  if (isClockWrong) return { ok: false, reason: "clock", form };
  return form.isUnfinished ? { ok: false, reason: "unfinished", form } : { ok: true, form };
}

function openOrReason(vault: Vault, row: InboxRow): Buffer | BoxProblem {
  try {
    return openDeposit(vault, row);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    return error.code === "unknown-key" ? "locked" : "unreadable";
  }
}
