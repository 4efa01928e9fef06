"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { userAction, type ActionContext } from "@/lib/actions";
import { parseForm, valuesOf } from "@/lib/form-data";
import { failed, succeeded, type FormValues } from "@/lib/result";
import { changeEffect, toggleMark } from "./changes";
import { discussForm, effectForm, effectIdForm, markForm, type EffectForm } from "./form-schema";
import { discuss, endEffect, noticeAgain, reopenEffect } from "./rules";
import type { Effect } from "./schema";
import { effects } from "./store";

const PAGE = "/effects";

/** Keeps an effect, new or changed; a version from elsewhere is handed back before it is replaced. */
export const saveEffectAction = userAction("save-effect", async (context, formData) => {
  const parsed = parseForm(effectForm, formData);
  if (!parsed.ok) return parsed;
  const { id, revision, since, ...answers } = parsed.data;
  if (since !== undefined && since > context.today) return inFuture("since", formData);
  const known = await effects.get(context.user, id);
  const content = effectFrom(known?.content, { ...answers, since: since ?? known?.content.since ?? context.today });
  const saved = await effects.save(context.user, { id, content, now: context.now, ...(revision && { revision }) });
  if (!saved.ok) return failed(saved.code, { values: { ...valuesOf(formData), ...elsewhere(saved.current) } });
  revalidatePath(PAGE);
  return succeeded(undefined);
});

/** Notes with one tap that something was noticed on a day, or takes that back. */
export const markEffectAction = userAction("mark-effect", async (context, formData) => {
  const parsed = parseForm(markForm, formData);
  if (!parsed.ok) return parsed;
  const { id, kind, day } = parsed.data;
  if (day > context.today) return inFuture("day", formData);
  return toggleMark(context, { id, kind, day });
});

/** Notes that it was there again today. */
export const noticeAgainAction = userAction("notice-effect-again", (context, formData) =>
  changeFrom(context, formData, (effect) => noticeAgain(effect, context.today)),
);

/** Notes that it was talked about, when, and what came of it. */
export const discussEffectAction = userAction("discuss-effect", async (context, formData) => {
  const parsed = parseForm(discussForm, formData);
  if (!parsed.ok) return parsed;
  const { id, day = context.today, discussion } = parsed.data;
  if (day > context.today) return inFuture("day", formData);
  const changed = await changeEffect(context, id, (effect) => discuss(effect, { day, discussion }));
  return changed.ok ? changed : failed(changed.code, { values: valuesOf(formData) });
});

/** Notes that it is no longer there. */
export const endEffectAction = userAction("end-effect", (context, formData) =>
  changeFrom(context, formData, (effect) => endEffect(effect, context.today)),
);

/** Takes back that it is over, or that it was talked about. */
export const reopenEffectAction = userAction("reopen-effect", (context, formData) =>
  changeFrom(context, formData, reopenEffect),
);

/** Puts an effect away; the page offers to put it back. */
export const deleteEffectAction = userAction("delete-effect", async ({ user, now }, formData) => {
  const id = String(formData.get("id"));
  if (!(await effects.remove(user, id, now))) return failed("not-found");
  redirect(`${PAGE}?deleted=${encodeURIComponent(id)}`);
});

/** Puts a deleted effect back. */
export const restoreEffectAction = userAction("restore-effect", async ({ user, now }, formData) => {
  if (!(await effects.restore(user, String(formData.get("id")), now))) return failed("not-found");
  redirect(PAGE);
});

function changeFrom(context: ActionContext, formData: FormData, change: (effect: Effect) => Effect) {
  const parsed = parseForm(effectIdForm, formData);
  return parsed.ok ? changeEffect(context, parsed.data.id, change) : Promise.resolve(parsed);
}

type Answers = Omit<EffectForm, "id" | "revision" | "since"> & { since: string };

// What the form does not ask stays: the days it was noticed again, and what came of talking about it.
function effectFrom(known: Effect | undefined, { ownWords, note, ...answers }: Answers): Effect {
  const { noticedOn = [], discussedOn, discussion, overOn } = known ?? {};
  return {
    ...answers,
    noticedOn,
    ...(ownWords && { ownWords }),
    ...(note && { note }),
    ...(discussedOn && { discussedOn }),
    ...(discussion && { discussion }),
    ...(overOn && { overOn }),
  };
}

function elsewhere({ revision, content }: { revision: number; content: Effect }): FormValues {
  const words = [content.ownWords, content.note].filter((text) => text !== undefined);
  return { revision: String(revision), there: words.join(" · ") };
}

function inFuture(field: "since" | "day", formData: FormData) {
  return failed("invalid-form", { fieldErrors: { [field]: "dayInFuture" }, values: valuesOf(formData) });
}
