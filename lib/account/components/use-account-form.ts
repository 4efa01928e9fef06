import { useFieldErrors } from "@/components/forms/use-field-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import type { FormAction } from "@/lib/platform/actions/public-action";

/** A form about the account: what came of it so far, and what its fields show. */
export function useAccountForm<T>(formAction: FormAction<T>) {
  const [result, action] = useFormAction(formAction);
  const errorOf = useFieldErrors(result);
  const typed = result?.ok === false ? (result.values ?? {}) : {};
  return {
    result,
    action,
    errorOf,
    /** Everything a field needs. What was typed comes back when it was refused; a secret only from the browser itself. */
    field<Name extends string>(name: Name) {
      return { name, defaultValue: String(typed[name] ?? ""), error: errorOf(name) };
    },
    /** Whether a box was ticked when the form was refused. */
    isOn: (name: string) => typed[name] === "on",
  };
}
