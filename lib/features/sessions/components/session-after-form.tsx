"use client";

import { useTranslations } from "next-intl";
import type { ChangeEvent } from "react";
import { GradeRuler } from "@/components/forms/grade-ruler";
import { savesItself } from "@/components/forms/early-page";
import { PostButton } from "@/components/forms/post-button";
import { SelfSavedLine } from "@/components/forms/self-saved-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { useAutosave } from "@/components/forms/use-autosave";
import { useUndoOfEdits } from "@/components/forms/use-undo-of-edits";
import { WordChoice } from "@/components/forms/word-choice";
import { DoubtLink } from "@/components/shell/doubt-link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { showPageAction } from "@/lib/account/actions/show-page";
import { saveSessionAfterAction, sessionNotHeldAction } from "@/lib/features/sessions/actions";
import { AFTER_ANSWERS } from "@/lib/features/sessions/after-answers";
import { AFTERWARDS } from "@/lib/features/sessions/choices";
import type { Session } from "@/lib/features/sessions/schema";
import { SessionConflict } from "./session-conflict";

/** A session whose "after" is asked for on Today. */
export interface AskedSession {
  id: string;
  revision: number;
  /** "Yesterday". */
  label: string;
  /** "How was session 15?" */
  title: string;
  sub: string;
  /** What was answered already, when the page shows a session that was just answered. */
  answered?: { savedAt: string } & Pick<Session, (typeof AFTER_ANSWERS)[number]>;
}

interface SessionAfterFormProps {
  session: AskedSession;
  /** Whether the server still asks: what was answered here stays, what was called off goes. */
  isAsked: boolean;
}

/** How a session was, in two taps; the rest is one tap further. It saves itself; without a script its button does. */
export function SessionAfterForm({ session, isAsked }: SessionAfterFormProps) {
  const { id, revision, label, title, sub, answered } = session;
  const t = useTranslations("sessions");
  const tError = useTranslations("errors");
  const {
    form,
    formAction,
    result,
    saved: savedNow,
    isDirty,
    changed,
    saveNow,
  } = useAutosave(saveSessionAfterAction, showPageAction);
  const saved = savedNow ?? answered;
  const failure = result?.ok === false ? result : null;
  const values = failure?.values;
  useUndoOfEdits(form, true, savedNow?.revision);
  if (!isAsked && !saved && !isDirty && !failure) return null;
  const state = failure ? "failed" : isDirty ? "saving" : saved ? "saved" : "idle";
  return (
    <Section label={label} isCompact>
      <h2>{title}</h2>
      <p className="max-w-measure text-small text-ink-2">{sub}</p>
      <form
        ref={form}
        {...savesItself()}
        action={formAction}
        autoComplete="off"
        className="group mt-3 grid gap-4"
        onChange={(_event: ChangeEvent<HTMLFormElement>) => changed("now")}
        onSubmit={(event) => {
          event.preventDefault();
          void saveNow(event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null);
        }}
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="revision" value={savedNow?.revision ?? revision} />
        <GradeRuler
          name="moodAfter"
          label={t("field.moodAfter")}
          labelLook="plain"
          size="sm"
          isClearable
          anchors={{ 1: t("moodEnds.1"), 10: t("moodEnds.10") }}
          defaultValue={[values?.moodAfter ?? String(answered?.moodAfter ?? "")].flat()[0]}
        />
        <WordChoice
          name="afterwards"
          label={t("field.afterwards")}
          labelLook="above"
          options={AFTERWARDS.map((value) => ({ value, label: t(`afterwards.${value}`) }))}
          defaultValue={AFTERWARDS.find((value) => value === (values?.afterwards ?? answered?.afterwards))}
        />
        <p className="hidden group-has-[[value=hard-pointless]:checked]:block">
          <DoubtLink />
        </p>
        <SessionConflict id={id} values={values} fields={AFTER_ANSWERS} />
        <div className="only-without-script">
          <SubmitButton name="intent" value="done">
            {t("keep")}
          </SubmitButton>
        </div>
      </form>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <TextLink href={`/sessions/${id}`}>{t("logMore")}</TextLink>
        {!saved && !isDirty && (
          <PostButton action={sessionNotHeldAction} fields={{ id }} label={t("didNotTakePlace")} />
        )}
        <SelfSavedLine
          state={state}
          message={failure ? tError(failure.code) : saved && t("saved", { time: saved.savedAt })}
        />
      </div>
    </Section>
  );
}
