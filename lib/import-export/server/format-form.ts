import { z } from "zod";
import { typedNumber } from "@/lib/platform/forms/typed-number";
import { type FieldChoice, type FormatChoices, type OpenQuestions } from "@/lib/import-export/formats/choices";
import { FIELD_TARGETS } from "@/lib/import-export/formats/field-targets";

const grade = typedNumber(z.number({ error: "grade" }).min(1, { error: "grade" }).max(10, { error: "grade" }), "grade");
const scaleEnd = typedNumber(z.number({ error: "number" }), "number").optional();

/** What every form of an export of another app sends. */
export const formatFormSchema = z.object({
  draftId: z.uuid().toLowerCase(),
  intent: z.enum(["preview", "import"]).default("preview"),
  onDifferent: z.enum(["keep", "replace"]).default("keep"),
});

/** The fields in which the person says what names stand for: by their place, since names can hold any sign. */
export function answersSchema({ moods, fields }: OpenQuestions) {
  const shape: Record<string, z.ZodType> = {};
  moods.forEach((_, at) => (shape[`mood${at}`] = grade.optional()));
  fields.forEach((_, at) => {
    shape[`field${at}As`] = z.enum(FIELD_TARGETS).optional();
    shape[`field${at}Low`] = scaleEnd;
    shape[`field${at}High`] = scaleEnd;
    shape[`field${at}Reversed`] = z.literal("on").optional();
  });
  return z.object(shape).superRefine((form, check) => {
    fields.forEach((_, at) => {
      const [low, high] = [form[`field${at}Low`], form[`field${at}High`]];
      if (typeof low === "number" && typeof high === "number" && low >= high)
        check.addIssue({ code: "custom", path: [`field${at}High`], message: "scaleEnds" });
    });
  });
}

/** The answers of a form by the names that they are about. */
export function choicesOfForm(
  form: Readonly<Record<string, unknown>>,
  { moods, fields }: OpenQuestions,
): FormatChoices {
  const number = (name: string) => (typeof form[name] === "number" ? form[name] : undefined);
  const graded = moods.flatMap((name, at) => {
    const value = number(`mood${at}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  const answered = fields.flatMap((name, at) => {
    const as = FIELD_TARGETS.find((target) => target === form[`field${at}As`]);
    const [low, high] = [number(`field${at}Low`), number(`field${at}High`)];
    if (!as) return [];
    const choice: FieldChoice = {
      as,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(form[`field${at}Reversed`] === "on" && { reversed: true }),
    };
    return [[name, choice] as const];
  });
  return { moods: Object.fromEntries(graded), fields: Object.fromEntries(answered) };
}
