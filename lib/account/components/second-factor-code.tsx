"use client";

import type { ReactNode } from "react";
import { TextInput } from "@/components/forms/text-input";

interface SecondFactorCodeProps {
  name: "code";
  /** When the page has the field more than once. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error: string | undefined;
  defaultValue: string;
}

/** Where a code of the app, or a backup code, is typed or filled in by the phone. */
export function SecondFactorCode(field: SecondFactorCodeProps) {
  return (
    <div className="max-w-80">
      <TextInput
        labelLook="heading"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        {...field}
      />
    </div>
  );
}
