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
  if (result?.ok !== false) return null;
  const errors = Object.keys(result.fieldErrors ?? {}).map((name) => {
    return { name, message: errorOf(name) ?? "", ...(ids[name] && { id: ids[name] }) };
  });
  return <ErrorSummary title={t(result.code)} errors={errors} />;
}
