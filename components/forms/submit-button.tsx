"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  /** Replaces "Bewaren…" while it is under way. */
  pendingLabel?: string;
}

/** The button of a form. It stays in place and keeps the focus while the form is under way. */
export function SubmitButton({ pendingLabel, children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const t = useTranslations("ui");
  return (
    <Button type="submit" {...rest} aria-disabled={pending || undefined}>
      {pending ? (pendingLabel ?? t("saving")) : children}
    </Button>
  );
}
