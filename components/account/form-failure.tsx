"use client";

import { useTranslations } from "next-intl";
import { ErrorSummary } from "@/components/forms/error-summary";
import type { ActionResult } from "@/lib/result";

interface FormFailureProps {
  result: ActionResult<unknown> | null;
  errorOf: (name: string) => string | undefined;
  /** Ids of fields whose name occurs more than once on the page. */
  ids?: Record<string, string>;
}

/** What kept a form of the account pages from being accepted; nothing while all is well. */
export function FormFailure({ result, errorOf, ids = {} }: FormFailureProps) {
  const t = useTranslations("errors");
  const tAccount = useTranslations("account");
  if (result?.ok !== false) return null;
  const errors = Object.keys(result.fieldErrors ?? {}).map((name) => {
    return { name, message: errorOf(name) ?? "", ...(ids[name] && { id: ids[name] }) };
  });
  // Nothing tries again by itself here.
  const title = result.code === "offline" ? tAccount("offline") : t(result.code);
  return <ErrorSummary title={title} errors={errors} />;
}
