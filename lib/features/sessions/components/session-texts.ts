import { SESSION_FIELDS, type SessionField } from "@/lib/features/sessions/fields";
import { fieldText } from "@/lib/platform/forms/field-text";
import type { FormValues } from "@/lib/platform/forms/result";
import type { Session } from "@/lib/features/sessions/schema";

/** Reads a field of the form as text; nothing is "". */
export type SessionTexts = (field: SessionField) => string;

/** What the fields show at first: what was typed before a refusal, else what was kept. */
export function initialTexts(content: Partial<Session>, typed: FormValues | undefined): SessionTexts {
  return (field) => fieldText((typed ?? content)[field]);
}

/** What the fields show now. */
export function textsOf(form: HTMLFormElement): SessionTexts {
  const data = new FormData(form);
  const texts = new Map(SESSION_FIELDS.map((field) => [field, String(data.get(field) ?? "")]));
  return (field) => texts.get(field) ?? "";
}
