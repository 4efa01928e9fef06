"use client";

import { useTranslations } from "next-intl";
import { ConflictNotice } from "@/components/forms/conflict-notice";
import { ErrorSummary } from "@/components/forms/error-summary";
import { PostButton } from "@/components/forms/post-button";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import { Disclosure } from "@/components/ui/disclosure";
import { readConflict } from "@/lib/platform/actions/conflict";
import type { FormValues } from "@/lib/platform/forms/result";
import { dropBoxAction, saveBoxAction } from "@/lib/views/inbox/actions";
import { Grade } from "@/lib/features/check-ins/components/grade";
import { CheckInConflict } from "@/lib/features/check-ins/components/check-in-conflict";
import { SessionConflict } from "@/lib/features/sessions/components/session-conflict";
import type { BoxKind, BoxReason, InboxItem } from "@/lib/views/inbox/view";

/** Reasons with which the day that was given may be one that cannot be saved. */
const MAY_BE_WRONG: readonly BoxReason[] = ["other", "unfinished"];

/** A note that did not get into the journal by itself: what it says, why, and what can be done. */
export function InboxBox({ item, title, written }: { item: InboxItem; title: string; written: string }) {
  const t = useTranslations("inbox");
  const tError = useTranslations("errors");
  const [result, action] = useFormAction(saveBoxAction);
  const fieldError = useFieldErrors(result);
  const failure = result?.ok === false ? result : null;
  const conflict = readConflict(failure?.values);
  const dayError = fieldError("day");
  const isDayDoubted = item.reason === "clock" || (MAY_BE_WRONG.includes(item.reason) && item.day !== null);
  const isDayAsked = isDayDoubted || dayError !== undefined;
  return (
    <li className="border-t border-hair py-5 first:border-t-0 first:pt-0">
      <h3>{title}</h3>
      <p className="text-small text-ink-2">{written}</p>
      {item.words.map((text, index) => (
        <p key={index} dir="auto" className="own-words whitespace-pre-line">
          {text}
        </p>
      ))}
      <p className="mt-2 max-w-measure">{t(`reason.${item.reason}`)}</p>
      {item.kind !== null && (
        <form action={action} className="mt-3 grid max-w-measure grid-cols-1 gap-4">
          {failure && !conflict && <ErrorSummary title={dayError ?? fieldError("mood") ?? tError(failure.code)} />}
          <input type="hidden" name="box" value={item.id} />
          <input type="hidden" name="version" value={item.version} />
          {isDayAsked && (
            <TextInput
              type="date"
              name="day"
              id={`day-${item.id}`}
              label={t("dayLabel")}
              defaultValue={item.day ?? ""}
              error={dayError}
            />
          )}
          {item.isMoodMissing && (
            <Grade scale="mood" id={`mood-${item.id}`} label={t("moodLabel")} error={fieldError("mood")} />
          )}
          {conflict ? (
            <Conflict kind={item.kind} values={failure?.values} />
          ) : (
            <div>
              <SubmitButton variant="secondary">{t("save")}</SubmitButton>
            </div>
          )}
        </form>
      )}
      <Disclosure look="row" summary={t("drop")}>
        <p>{t("dropSure")}</p>
        <PostButton
          action={dropBoxAction}
          fields={{ box: item.id, version: String(item.version) }}
          label={t("dropYes")}
        />
      </Disclosure>
    </li>
  );
}

/** Both versions, field by field where the kind compares fields. */
function Conflict({ kind, values = {} }: { kind: BoxKind; values: FormValues | undefined }) {
  const id = String(values.id);
  const conflict = readConflict(values);
  if (kind === "check-in") return <CheckInConflict id={id} values={values} />;
  if (kind === "session") return <SessionConflict id={id} values={values} />;
  return conflict && <ConflictNotice conflict={conflict} />;
}
