"use client";

import { useTranslations } from "next-intl";
import type { ActionResult } from "@/lib/platform/forms/result";

/** Why a form was not carried out; nothing when it was, or when the field says it already. */
export function Refusal({ result }: { result: ActionResult<unknown> | null }) {
  const tError = useTranslations("errors");
  if (result?.ok !== false || result.code === "invalid-form") return null;
  return (
    <p role="alert" className="text-small text-plum-ink">
      {tError(result.code)}
    </p>
  );
}
