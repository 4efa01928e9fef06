"use client";

import { useTranslations } from "next-intl";
import { useState, type ChangeEvent } from "react";
import { Button } from "@/components/ui/button";
import { savesItself } from "@/components/forms/early-page";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { UndoButton } from "@/components/forms/undo-button";
import { useAutosave } from "@/components/forms/use-autosave";
import { useUndoOfEdits } from "@/components/forms/use-undo-of-edits";
import { showPageAction } from "@/lib/account/actions/show-page";
import { saveCheckInAction } from "@/lib/features/check-ins/actions";
import { isHeavyMood } from "@/lib/features/check-ins/rules";
import { CheckInConflict } from "./check-in-conflict";
import { checkInDefaults, type CheckInFormProps } from "./check-in-defaults";
import { CheckInExtras } from "./check-in-extras";
import styles from "./check-in-form.module.css";
import { CheckInLine } from "./check-in-line";
import { CheckInStatus } from "./check-in-status";
import { Grade } from "./grade";
import { useCheckInFold } from "./use-check-in-fold";
import { useDayRollover } from "./use-day-rollover";

/** One check-in: a tap on the mood saves it, everything else is folded and optional. */
export function CheckInForm(props: CheckInFormProps) {
  const t = useTranslations("checkIns");
  // The server names a new entry at every render; this form stays with the one it began with.
  const [firstId] = useState(props.id);
  const {
    form,
    formAction,
    result,
    saved: savedNow,
    isDirty,
    changed,
    saveNow,
  } = useAutosave(saveCheckInAction, showPageAction);
  const saved = savedNow ?? props.saved;
  useUndoOfEdits(form, props.saved !== undefined, savedNow?.revision);
  const failure = result?.ok === false ? result : null;
  const entered = checkInDefaults(result?.ok ? result.data.content : props.content, failure?.values);
  const defaults = props.day === undefined ? entered : { day: props.day, ...entered };
  // After a plain post the page is new and only the answer knows which entry this was.
  const id = result?.ok ? result.data.id : ([failure?.values?.id ?? firstId].flat()[0] ?? firstId);
  const fieldError = useFieldErrors(result);

  const content = savedNow?.content ?? props.content;
  const isSavedAtFirst = props.saved !== undefined && (result?.ok ?? props.editedField === undefined);
  const { isFoldWanted, lineRef, keepOpen, fold, unfold } = useCheckInFold(
    form,
    props.isFoldable === true && isSavedAtFirst,
  );
  const isFolded = isFoldWanted && !failure;
  const status = <CheckInStatus failure={failure} isSaving={isDirty} savedAt={saved?.savedAt} isFolded={isFolded} />;
  const { isRefreshing, noteChange } = useDayRollover(props.today, props.dayClock, isDirty);

  const onChange = ({ target, currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const field: EventTarget = target;
    const isText =
      field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "radio");
    noteChange();
    keepOpen();
    // Without a mood there is nothing to save yet; the line below says so.
    if (hasMood(currentTarget)) changed(isText ? "after-pause" : "now");
  };

  const done = () => {
    if (isDirty) void saveNow();
    fold();
  };

  return (
    <>
      {isFolded && content && <CheckInLine ref={lineRef} content={content} status={status} onOpen={unfold} />}
      {isFolded && isHeavyMood(content?.mood) && !props.help?.isBelow && props.help?.line}
      <form
        ref={form}
        {...savesItself("mood")}
        hidden={isFolded}
        action={formAction}
        // What a browser puts back after a restart may be of another day.
        autoComplete="off"
        inert={isRefreshing}
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          void saveNow(event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null);
        }}
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={saved?.revision ?? ""} />
        <input type="hidden" name="shownDay" value={props.today} />
        <div className={styles.mood}>
          <Grade
            scale="mood"
            label={props.question}
            labelLook="question"
            defaultValue={defaults.mood}
            error={fieldError("mood")}
          />
          {props.help && !isFolded && (
            <div role="status" className={props.help.isAlways ? undefined : styles.whenHeavy}>
              {props.help.line}
            </div>
          )}
        </div>
        {!isFolded && <div className="mt-3">{status}</div>}
        <CheckInConflict id={id} values={failure?.values} />
        <CheckInExtras
          defaults={defaults}
          suggestions={props.suggestions}
          previousSleepHours={props.previousSleepHours}
          today={props.today}
          isDayOpen={props.isDayOpen}
          isNoteOpen={props.editedField === "note"}
          fieldError={fieldError}
        />
        <div className="only-without-script mt-6">
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
        {props.isFoldable && saved && (
          <div className="only-with-script mt-3">
            <Button variant="secondary" onClick={done}>
              {t("done")}
            </Button>
          </div>
        )}
      </form>
      {result?.ok && <UndoButton action={formAction} saved={result.data} />}
    </>
  );
}

const hasMood = (form: HTMLFormElement) => new FormData(form).get("mood") !== null;
