/**
 * The ids of a field by its name, so that a label, a hint, an error and the summary of errors find each other
 * without a script. Two forms with the same names on one page pass an `id` of their own.
 */
export function fieldIds(name: string, id = `field-${name}`) {
  return { input: id, label: `${id}-label`, hint: `${id}-hint`, error: `${id}-error` };
}

export type FieldIds = ReturnType<typeof fieldIds>;

interface Described {
  label?: unknown;
  hint?: unknown;
  error?: string | undefined;
}

/**
 * The attributes that tell a screen reader which hint and error belong to a control. A control without a label of
 * its own stands inside a Field that may have both; ids that are not on the page are passed over.
 */
export function describedBy(ids: FieldIds, { label, hint, error }: Described) {
  const isBare = label === undefined;
  const described = [hint || isBare ? ids.hint : "", error || isBare ? ids.error : ""].filter(Boolean).join(" ");
  return {
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error ? true : undefined,
  };
}
