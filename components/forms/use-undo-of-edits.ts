import { use, useEffect, useRef, type RefObject } from "react";
import { fillForm, sentIn, typedIn, type TypedFields } from "./fill-form";
import { OfferUndo, type UndoOffer } from "./undo-offer";

type Form = RefObject<HTMLFormElement | null>;

/**
 * Offers to undo what was changed in a form that saves itself: the answers that were there when it was opened, and the
 * first choice that was saved since. What was added where nothing stood is no change. Undoing fills the form in as a
 * person would, so that it is saved as any other edit is; the later version is offered then.
 * @param isSaved whether the form showed a saved entry when it was opened
 * @param revision the revision that was saved last by the form; undefined before the first save
 */
export function useUndoOfEdits(form: Form, isSaved: boolean, revision: number | undefined): void {
  const offerUndo = use(OfferUndo);
  const earlier = useRef<Map<string, string> | null>(null);
  useEffect(() => {
    earlier.current ??= form.current && isSaved ? answered(sentIn(form.current)) : new Map();
  }, [form, isSaved]);
  useEffect(() => {
    if (revision === undefined || !form.current || !earlier.current) return;
    const now = answersIn(form.current);
    const changed = [...earlier.current].filter(([name, text]) => now.get(name) !== text);
    for (const [name, text] of choicesIn(form.current)) {
      if (!earlier.current.has(name)) earlier.current.set(name, text);
    }
    if (changed.length > 0) offerUndo(offerOf(form, new Map(changed), false));
  }, [form, revision, offerUndo]);
}

function offerOf(form: Form, answers: ReadonlyMap<string, string>, isUndone: boolean): UndoOffer {
  const [only] = answers.size === 1 ? answers : [];
  const isGrade = only !== undefined && /^\d+(\.\d+)?$/.test(only[1]) && isRadio(form.current, only[0]);
  return {
    isUndone,
    grade: isGrade ? Number(only[1]) : undefined,
    undo: async () => {
      if (!form.current) return "changed-since";
      const later = answersIn(form.current);
      fillForm(form.current, merged(typedIn(form.current), answers));
      const replaced = [...answers.keys()].map((name) => [name, later.get(name) ?? ""] as const);
      return offerOf(form, new Map(replaced), !isUndone);
    },
  };
}

/** What is answered in a form, by field; what is blank is absent. */
const answersIn = (form: HTMLFormElement) => answered(typedIn(form));

const answered = (fields: TypedFields) => new Map(fields.filter(([, text]) => text.trim() !== ""));

function choicesIn(form: HTMLFormElement): [string, string][] {
  return [...answersIn(form)].filter(([name]) => isRadio(form, name));
}

function isRadio(form: HTMLFormElement | null, name: string): boolean {
  const field = form?.elements.namedItem(name);
  return field instanceof RadioNodeList || (field instanceof HTMLInputElement && field.type === "radio");
}

function merged(typed: TypedFields, answers: ReadonlyMap<string, string>): TypedFields {
  return [...typed.filter(([name]) => !answers.has(name)), ...answers];
}
