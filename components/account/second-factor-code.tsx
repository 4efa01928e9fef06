"use client";

import type { ReactNode } from "react";
import { TextInput } from "@/components/forms/text-input";

interface SecondFactorCodeProps {
  label: ReactNode;
  hint?: ReactNode;
  error: string | undefined;
  defaultValue: string | undefined;
}

/** Where a code of the app, or a backup code, is typed or filled in by the phone. */
export function SecondFactorCode(texts: SecondFactorCodeProps) {
  return (
    <div className="max-w-80">
      <TextInput
        name="code"
        labelLook="heading"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        {...texts}
      />
    </div>
  );
}
