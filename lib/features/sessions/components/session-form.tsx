"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, type ChangeEvent, type ReactNode, type SubmitEvent } from "react";
import { SelfSavedLine } from "@/components/forms/self-saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { savesItself } from "@/components/forms/early-page";
import { useAutosave } from "@/components/forms/use-autosave";
import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useUndoOfEdits } from "@/components/forms/use-undo-of-edits";
import { WritingLines } from "@/components/forms/writing-lines";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { OVERWRITE_FIELD } from "@/lib/platform/actions/conflict";
import type { FormAction } from "@/lib/platform/actions/public-action";
import type { SavedSession } from "@/lib/features/sessions/view";
import { MAX_RAISE_NEXT_LENGTH } from "@/lib/features/sessions/choices";
import type { Session } from "@/lib/features/sessions/schema";
import { AllianceSection } from "./alliance-section";
import { GradesSection } from "./grades-section";
import { SessionConflict } from "./session-conflict";
import { SessionFacts } from "./session-facts";
import { SessionSentence } from "./session-sentence";
import { initialTexts, textsOf } from "./session-texts";

interface SessionFormProps {
  action: FormAction<SavedSession>;
  id: string;
  title: string;
  /** What was saved before; for a new session, what it probably has in common with the last one. */
  content: Partial<Session>;
  /** Whether it was behind by the clock when the page was opened. */
  isBehind?: boolean;
  saved?: { revision: number; savedAt: string } | undefined;
  suggestions: readonly string[];
  /** The trajectories it can belong to. */
  therapies: readonly { id: string; name: string }[];
  /** What can be noted with one tap beside the form; it saves itself. */
  marks: ReactNode;
}

/** The log of one session. It saves itself; without a script its button does. */
export function SessionForm({ action, id, title, suggestions, therapies, marks, ...props }: SessionFormProps) {
  const t = useTranslations("sessions");
  const tError = useTranslations("errors");
  const router = useRouter();
  const { form, formAction, result, saved, isSaving, isDirty, changed, saveNow } = useAutosave(action);
  const failure = result?.ok === false ? result : null;
  // Only what was there at first: what the server hands over later must not touch what is being typed.
  const [initial] = useState(() => initialTexts(props.content, failure?.values));
  const [texts, setTexts] = useState(() => initial);
  const [isLeaving, setIsLeaving] = useState(false);
  const fieldError = useFieldErrors(result);
  const lastSaved = saved ?? props.saved;
  const isInFlight = isSaving || isDirty;
  useUndoOfEdits(form, props.saved !== undefined, saved?.revision);

  useEffect(() => {
    if (isDirty || !saved) return;
    // What the server made of it: a session on a later day is still to come. Never over a tap that is not saved yet.
    const choice = form.current?.elements.namedItem("status");
    if (choice instanceof RadioNodeList) choice.value = saved.status;
  }, [form, isDirty, saved]);
  useEffect(() => {
    if (isLeaving && !isInFlight && result?.ok) router.push("/sessions");
  }, [isLeaving, isInFlight, result, router]);

  const onChange = ({ target, currentTarget }: ChangeEvent<HTMLFormElement>) => {
    const field: EventTarget = target;
    setTexts(() => textsOf(currentTarget));
    setIsLeaving(false);
    changed(field instanceof HTMLInputElement && field.type === "radio" ? "now" : "after-pause");
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const isReplacing = button instanceof HTMLButtonElement && button.name === OVERWRITE_FIELD;
    setIsLeaving(!isReplacing);
    void saveNow(isReplacing ? button : null);
  };

  const savedLine = (
    <SelfSavedLine
      state={failure ? "failed" : isInFlight ? "saving" : lastSaved ? "saved" : "idle"}
      message={failure ? tError(failure.code) : lastSaved ? t("saved", { time: lastSaved.savedAt }) : t("notYetKept")}
    />
  );
  return (
    <form
      ref={form}
      {...savesItself()}
      action={formAction}
      onChange={onChange}
      onSubmit={onSubmit}
      autoComplete="off"
      noValidate
    >
      <input type="hidden" name="id" value={id} autoComplete="off" />
      <input type="hidden" name="revision" value={lastSaved?.revision ?? ""} autoComplete="off" />
      <PageHead title={title} margin={savedLine}>
        <SessionSentence texts={texts} isBehind={props.isBehind === true && texts("day") === initial("day")} />
        <p className="mt-2.5 max-w-measure text-small text-ink-2">{t("howTo")}</p>
        <SessionFacts initial={initial} suggestions={suggestions} therapies={therapies} fieldError={fieldError} />
        <SessionConflict id={id} values={failure?.values} />
      </PageHead>
      <GradesSection initial={initial} />
      <AllianceSection initial={initial} />
      {/* Without a script a tap here would post a form of its own and lose what is typed in this one. */}
      {marks && (
        <div className="only-with-script">
          <Section label={t("noticed")}>
            <div className="flex flex-wrap gap-x-7">{marks}</div>
          </Section>
        </div>
      )}
      <Section label={t("field.note")}>
        <WritingLines
          name="note"
          label={t("field.note")}
          labelLook="hidden"
          placeholder={t("notePlaceholder")}
          defaultValue={initial("note")}
          error={fieldError("note")}
        />
      </Section>
      <Section label={t("nextTime")}>
        <h2 id="raise-next">{t("raiseNextQuestion")}</h2>
        <WritingLines
          name="raiseNext"
          label={t("raiseNextQuestion")}
          labelLook="hidden"
          rows={1}
          maxLength={MAX_RAISE_NEXT_LENGTH}
          hint={t("raiseNextHint")}
          placeholder={t("raiseNextPlaceholder")}
          defaultValue={initial("raiseNext")}
          error={fieldError("raiseNext")}
        />
        <div className="mt-6.5 flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton name="intent" value="done">
            {t("done")}
          </SubmitButton>
          <span className="only-with-script text-small text-ink-2">{t("keptAsYouGo")}</span>
        </div>
      </Section>
    </form>
  );
}
